import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { makeHost, NOW, type Answers, type Host } from './host.ts';
import { runWorkflow, type Event, type Run } from './run.ts';
import { stepsOf } from './workflow.ts';

/** Commands of npm that are not run within a step, and why: all else that a step says is. */
export const REPLACED: Readonly<Record<string, string>> = {
  ci: 'installs from a registry; what it installs is what runs this test',
  audit: 'asks a registry',
  test: 'is the run in which this test stands',
  'run beproeving': 'takes a minute by its nature; tests/content/beproeving.test.ts runs it',
  'run --silent build': 'takes a minute; gives the site that was built from the same content, in .build/klein',
  'run build': 'as above',
  sbom: 'reads what is installed, and the checkout of a test has nothing',
};
export const SITE = resolve('.build/klein');
export const TEXT = 'content/documenten/plan/concept/01-doel.mdx';

/** A repository to run workflows in: `published` as the built site has its content, `main` with a concept. */
export interface Desk {
  host: Host;
  published: string;
  main: string;
  /** What npm answers: `more`, the replaced commands, and for the rest what it does. */
  npm(more?: Answers, site?: string): void;
  go(file: string, event: Omit<Event, 'sha'> & { sha?: string }): Run;
  /** A commit as GitHub makes of a proposal: its merge into main, of which the first parent is main. */
  proposal(name: string, from: string, to: string): Event;
  /** Steps of these workflows that did not run. */
  left(files: readonly string[]): string[];
}

/** The result of each job. */
export const resultsOf = ({ jobs }: Run) => Object.fromEntries(Object.entries(jobs).map(([name, { result }]) => [name, result]));

/** Sets a desk up for the tests of a file. */
export function useDesk(): Desk {
  const ran = new Set<string>();
  const desk: Desk = {
    // Each is there before the first test.
    host: undefined as unknown as Host,
    published: '',
    main: '',
    npm(more: Answers = {}, site = SITE) {
      const built = `cp -r "${site}" dist`;
      const own: Answers = { 'run --silent build': built, 'run build': built, sbom: 'echo "{}"' };
      const quick = Object.keys(REPLACED).flatMap(
        (name) =>
          [
            [name, own[name] ?? ':'],
            [`${name} *`, own[name] ?? ':'],
          ] as const,
      );
      desk.host.answer('npm', { ...Object.fromEntries(quick), ...more });
    },
    go(file: string, event: Omit<Event, 'sha'> & { sha?: string }) {
      const run = runWorkflow(file, desk.host, { sha: desk.main, ...event });
      for (const step of run.ran) ran.add(step);
      return run;
    },
    proposal(name: string, from: string, to: string) {
      const change = (dir: string) => {
        const text = readFileSync(join(dir, name), 'utf8');
        expect(text).toContain(from);
        writeFileSync(join(dir, name), text.replace(from, to));
      };
      const sha = desk.host.commit('refs/pull/3/merge', change, [desk.main]);
      desk.host.git('read-tree', '--reset', '-u', desk.main);
      return { name: 'pull_request', sha, ref: 'refs/pull/3/merge', payload: { pull_request: { number: 3 } } };
    },
    left: (files: readonly string[]) => files.flatMap((file) => stepsOf(file)).filter((step) => !ran.has(step)),
  };
  beforeAll(() => {
    desk.host = makeHost();
    desk.published = desk.host.commit('refs/heads/main');
    execFileSync(process.execPath, ['scripts/versie.ts', 'nieuw', 'plan'], {
      stdio: 'pipe',
      env: { PATH: process.env.PATH, CONTENT_DIR: join(desk.host.root, 'repo/content'), SOURCE_DATE_EPOCH: NOW },
    });
    desk.main = desk.host.commit('refs/heads/main', undefined, [desk.published]);
  });
  beforeEach(() => desk.npm());
  afterAll(() => desk.host.remove());
  return desk;
}

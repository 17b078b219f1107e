import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve('.');
/** The second that the clock of every job tells. */
export const NOW = '1760000000';
/** Lines of bash that answer a program's call, by a pattern of `case` on its arguments. */
export type Answers = Readonly<Record<string, string>>;

/** A throwaway repository with a bare `origin`, and the programs that steps start, of which each call is kept. */
export interface Host {
  root: string;
  bin: string;
  origin: string;
  /** Commits what a change makes of the repository, pushes it as a ref, and gives the commit. */
  commit(ref: string, change?: (dir: string) => void, parents?: readonly string[]): string;
  git(...args: string[]): string;
  /** What a program was called with, a line each. */
  calls(name: string): string[];
  /** What a program answers from here on. */
  answer(name: 'gh' | 'curl' | 'npm', answers: Answers): void;
  remove(): void;
}

/** What npm does: nothing of packages, and the scripts of this project as package.json has them. */
const NPM = `[ "$1" = run ] || { echo "npm $1 is not to be had here" >&2; exit 99; }
shift; [ "\${1:-}" != --silent ] || shift; name=$1; shift; [ "\${1:-}" != -- ] || shift
exec node "${PROJECT}/scripts/$name.ts" "$@"`;

/** Makes a repository of the smallest content and the workflows. */
export function makeHost(): Host {
  const root = mkdtempSync(join(tmpdir(), 'runner-'));
  const at = (...names: string[]) => join(root, ...names);
  for (const name of ['repo', 'bin', 'origin']) mkdirSync(at(name));
  const env = {
    PATH: process.env.PATH,
    HOME: root,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'x',
    GIT_AUTHOR_EMAIL: 'x@example.org',
    GIT_COMMITTER_NAME: 'x',
    GIT_COMMITTER_EMAIL: 'x@example.org',
  };
  const git = (...args: string[]) => String(execFileSync('git', args, { cwd: at('repo'), env, stdio: 'pipe' })).trim();
  const tool = (name: string, lines: string) => writeFileSync(at('bin', name), `#!/usr/bin/env bash\n${lines}\n`, { mode: 0o755 });
  const answer: Host['answer'] = (name, answers) => {
    // A space would end the pattern.
    const cases = Object.entries(answers).map(([pattern, lines]) => `${pattern.replaceAll(' ', '\\ ')}) ${lines} ;;`);
    const rest = name === 'npm' ? `*) ${NPM} ;;` : '';
    tool(name, `printf '%s\\n' "$*" >>"${at(`${name}.txt`)}"\ncase "$*" in\n${[...cases, rest].join('\n')}\nesac`);
  };
  for (const name of ['gh', 'curl', 'npm'] as const) answer(name, {});
  symlinkSync(process.execPath, at('bin/node'));
  // One day for all that is made.
  tool('date', `[ "$*" != +%s ] || { echo ${NOW}; exit; }; exec /usr/bin/date "$@"`);

  cpSync('tests/fixtures/klein', at('repo/content'), { recursive: true });
  for (const name of ['.github', '.nvmrc', 'package.json']) cpSync(name, at('repo', name), { recursive: true });
  // What a job starts by its path, as the checkout has it.
  symlinkSync(join(PROJECT, 'scripts'), at('repo/scripts'));
  git('init', '--quiet', '--template=', '--initial-branch', 'main');
  git('init', '--quiet', '--bare', '--initial-branch', 'main', at('origin'));
  git('-C', at('origin'), 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git('remote', 'add', 'origin', at('origin'));
  return {
    root,
    bin: at('bin'),
    origin: `file://${at('origin')}`,
    git,
    answer,
    calls: (name) =>
      existsSync(at(`${name}.txt`))
        ? readFileSync(at(`${name}.txt`), 'utf8')
            .split('\n')
            .slice(0, -1)
        : [],
    commit(ref, change, parents = []) {
      change?.(at('repo'));
      git('add', '--all', '--force');
      const tree = git('write-tree');
      const commit = git('commit-tree', tree, ...parents.flatMap((each) => ['-p', each]), '-m', 'x');
      git('push', '--quiet', '--force', 'origin', `${commit}:${ref}`);
      return commit;
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

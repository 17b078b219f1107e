import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { resultsOf, useDesk } from './runner/desk.ts';

const desk = useDesk();
const BRANCH = 'versie/vaststellen-plan-2025-10-02-7';

describe('a form', () => {
  /** Leaves out what is the same for each form, once it was done. */
  const quick = { 'run --silent controle': ':', 'run --silent pr-verslag *': 'echo "# Verslag"' };
  /** What was pushed: the branch of the form, its files and the proposal that was opened. */
  function opened(file: string, inputs: Record<string, string>, sha = desk.main, ref = 'refs/heads/main') {
    const before = desk.host.calls('gh').length;
    const run = desk.go(file, { name: 'workflow_dispatch', sha, ref, inputs });
    const [, branch = ''] = /--head (\S+)/.exec(desk.host.calls('gh').slice(before).join('\n')) ?? [];
    const files = branch ? desk.host.git('-C', join(desk.host.root, 'origin'), 'diff', '--name-status', '--no-renames', sha, branch) : '';
    return {
      run,
      branch,
      files: files.replaceAll('\t', ' ').split('\n'),
      calls: desk.host.calls('gh').slice(before),
    };
  }
  beforeEach(() =>
    desk.host.answer('gh', {
      'pr list *': 'echo 0',
      'pr create *': `cat >"${join(desk.host.root, 'body.txt')}"`,
    }),
  );

  it('decides a concept: its commit is checked in one job, and pushed by another', () => {
    const filled = desk.proposal('content/documenten/plan/concept/versie.yaml', 'Schrijf hier wat er verandert', 'Eén woord');
    const inputs = {
      document: 'plan',
      versie: '2025-10-02',
      status: 'vastgesteld',
      orgaan: 'Raad; $(touch x)',
      soort: 'vaststelling',
      besluitdatum: '2025-10-02',
      wijziging: 'klein',
    };
    const { run, branch, files, calls } = opened('vaststellen.yml', inputs, filled.sha);
    expect(resultsOf(run), run.said).toEqual({ maken: 'success', openen: 'success' });
    expect(branch).toBe(BRANCH);
    expect(files).toContain('A content/vastgesteld/plan/2025-10-02.lock');
    expect(run.summary).toContain('2 oktober 2025: nieuw');
    expect(readFileSync(join(desk.host.root, 'body.txt'), 'utf8')).toMatch(/^Het concept is een gedateerde versie geworden\./);
    expect(calls.slice(-2)).toEqual(['ci.yml', 'pull-request.yml'].map((each) => `workflow run ${each} --ref ${branch} --field base=${filled.sha}`));
  });

  it.each([
    ['nieuwe-versie.yml', { document: 'brief' }, 'versie/nieuw-brief-7', 'A content/documenten/brief/concept/index.mdx'],
    [
      'nieuw-onderdeel.yml',
      { document: 'plan', titel: '-$(touch x) "Eigen" deel', onder: 'doel' },
      'versie/onderdeel-plan-7',
      'A content/documenten/plan/concept/01-doel/01-touch-x-eigen-deel.mdx',
    ],
    ['vastleggen.yml', {}, 'versie/vastleggen-7', 'A content/vastgesteld.lock'],
  ])('%s opens a proposal of what it makes', (file, inputs, name, made) => {
    desk.npm(quick);
    const { run, branch, files } = opened(file, inputs);
    expect(resultsOf(run), run.said).toEqual({ maken: 'success', openen: 'success' });
    expect([branch, files]).toEqual([name, expect.arrayContaining([made])]);
  });

  it('takes back what was decided on a branch, and checks that against what is published; on the main branch it refuses', () => {
    desk.npm({
      'run --silent controle*': ':',
      'run --silent voorbeeld': 'cp -r dist/bewijs .build-voorbeeld && mkdir .build && mv .build-voorbeeld .build/voorbeeld',
    });
    const decided = desk.host.git('-C', join(desk.host.root, 'origin'), 'rev-parse', BRANCH);
    const { run, branch, files, calls } = opened('versie-terug.yml', { document: 'plan' }, decided, `refs/heads/${BRANCH}`);
    expect(resultsOf(run), run.said).toEqual({ maken: 'success', openen: 'success' });
    expect([branch, files]).toEqual(['versie/terug-plan-7', expect.arrayContaining(['A content/documenten/plan/concept/01-doel.mdx', 'D content/vastgesteld/plan/2025-10-02.lock'])]);
    expect(calls).toContain(`workflow run pull-request.yml --ref ${branch} --field base=${desk.main}`);
    // The checks that are started so see the branch alone, and fetch what they compare with.
    const sha = desk.host.git('-C', join(desk.host.root, 'origin'), 'rev-parse', branch);
    const started = {
      name: 'workflow_dispatch',
      sha,
      ref: `refs/heads/${branch}`,
      inputs: { base: desk.main },
    };
    expect(resultsOf(desk.go('pull-request.yml', started)), run.said).toEqual({
      controle: 'success',
      voorbeeld: 'success',
    });
    desk.npm(quick);
    expect(resultsOf(desk.go('ci.yml', started))).toMatchObject({ inhoud: 'success', code: 'skipped' });

    const setMain = (commit: string) => desk.host.git('-C', join(desk.host.root, 'origin'), 'update-ref', 'refs/heads/main', commit);
    setMain(decided);
    const refused = opened('versie-terug.yml', { document: 'plan' }, decided);
    setMain(desk.main);
    expect([resultsOf(refused.run), refused.branch]).toEqual([{ maken: 'failure', openen: 'skipped' }, '']);
    expect(refused.run.said).toContain('al gepubliceerd');
  });

  it('that cannot be done opens none, and says why where an editor looks', () => {
    const { run, branch, calls } = opened('nieuwe-versie.yml', { document: 'plam' });
    expect([resultsOf(run), branch, calls]).toEqual([{ maken: 'failure', openen: 'skipped' }, '', []]);
    expect(run.said).toContain('::error title=Niet gelukt::Het document "plam" bestaat niet. Bedoelt u plan?');
    expect(run.summary).toContain('Bedoelt u plan?');
  });
});

it('ran each step of their workflows', () => {
  expect(desk.left(['nieuw-onderdeel.yml', 'nieuwe-versie.yml', 'vastleggen.yml', 'vaststellen.yml', 'versie-terug.yml'])).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resultsOf, TEXT, useDesk } from './runner/desk.ts';

const desk = useDesk();

describe('a proposal', () => {
  it.each([
    ['content', [TEXT, 'dorp', 'stadje'], { inhoud: 'success', code: 'skipped' }, 'test -- --inhoud'],
    ['code', ['package.json', '"private"', ' "private"'], { inhoud: 'skipped', code: 'success' }, 'run beproeving -- 1 8'],
  ] as const)('of %s has what it can break tried, and that alone', (_, [name, from, to], jobs, command) => {
    const before = desk.host.calls('npm').length;
    expect(resultsOf(desk.go('ci.yml', desk.proposal(name, from, to)))).toEqual({
      wijzigingen: 'success',
      test: 'success',
      audit: 'success',
      ...jobs,
    });
    expect(
      desk.host
        .calls('npm')
        .slice(before)
        .filter((call) => /^(?:test|run)/.test(call))
        .at(-1),
    ).toBe(command);
  });

  it('does not pass its one check when what had to run failed, or could not be told', () => {
    desk.npm({ 'test *': 'exit 1' });
    expect(resultsOf(desk.go('ci.yml', desk.proposal(TEXT, 'dorp', 'stadje')))).toMatchObject({
      inhoud: 'failure',
      code: 'skipped',
      test: 'failure',
    });
    // Started by name, as for a form: the commit that it goes out from is given.
    const { sha } = desk.proposal(TEXT, 'dorp', 'stadje');
    expect(
      resultsOf(
        desk.go('ci.yml', {
          name: 'workflow_dispatch',
          sha,
          ref: 'refs/heads/x',
          inputs: { base: desk.main },
        }),
      ),
    ).toMatchObject({ inhoud: 'failure', test: 'failure' });
  });

  it('has its faults at their lines, a preview, and a comment that another workflow writes', () => {
    const event = desk.proposal(TEXT, 'titel:', 'titl:');
    const run = desk.go('pull-request.yml', event);
    expect(resultsOf(run)).toEqual({ controle: 'failure', voorbeeld: 'success' });
    expect(run.said).toContain(`::error file=${TEXT},line=2,col=1::`);
    expect(run.summary).toContain('# Wat dit voorstel verandert');
    expect(existsSync(join(run.artifacts.get('voorbeeld')!, 'index.html'))).toBe(true);

    const head = 'c'.repeat(40);
    const before = desk.host.calls('gh').length;
    desk.host.answer('gh', { '*/pulls/3*': `echo '3 ${head}'` });
    const done = {
      head_sha: head,
      html_url: 'https://github.com/gemeente/plan/actions/runs/7',
      id: 7,
      conclusion: 'failure',
      head_branch: 'x',
      head_repository: { owner: { login: 'gemeente' } },
    };
    const told = desk.go('bericht.yml', {
      name: 'workflow_run',
      payload: { workflow_run: done },
      artifacts: run.artifacts,
    });
    expect([told.said, resultsOf(told)]).toEqual(['', { maken: 'success', plaatsen: 'success' }]);
    expect(desk.host.calls('gh').slice(before).at(-1)).toMatch(/^api --silent --method POST repos\/gemeente\/plan\/issues\/3\/comments --field body=@/);
    expect(readFileSync(join(told.artifacts.get('bericht')!, 'bericht.md'), 'utf8')).toContain(`/blob/${head}/${TEXT}?plain=1#L2`);
    // A run that made room for a newer one says nothing.
    expect(
      resultsOf(
        desk.go('bericht.yml', {
          name: 'workflow_run',
          payload: { workflow_run: { ...done, conclusion: 'cancelled' } },
        }),
      ),
    ).toEqual({ maken: 'skipped', plaatsen: 'skipped' });
  });
});

it('ran each step of their workflows', () => {
  expect(desk.left(['bericht.yml', 'ci.yml', 'pull-request.yml'])).toEqual([]);
});

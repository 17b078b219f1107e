import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countAll, readReport, type Count } from '../../scripts/test/count.ts';
import { mayRun } from '../../scripts/test/memory-folder.ts';
import { runSteps, type Step } from '../../scripts/test/steps.ts';

const step = (name: string, more: Partial<Step> = {}): Step => ({ name, command: '', ...more });

describe('the steps of npm test', () => {
  it('all run, also after one that failed; what needs that one is skipped and says so', async () => {
    const steps = [step('a'), step('b', { needs: ['a'] }), step('c', { needs: ['b'] }), step('d')];
    const ran: string[] = [];
    const outcomes = await runSteps(steps, async ({ name }) => {
      ran.push(name);
      return name !== 'a';
    });
    expect(ran).toEqual(['a', 'd']);
    expect(outcomes.map(({ ok, skipped }) => skipped ?? ok)).toEqual([
      false,
      'skipped because "a" failed',
      'skipped because "b" failed',
      true,
    ]);
  });

  it('run three at a time, each after what it needs', async () => {
    const steps = [
      step('a'),
      step('b'),
      step('c'),
      step('d', { needs: ['a'] }),
      step('e', { needs: ['d'] }),
    ];
    const running = new Set<string>();
    const done: string[] = [];
    let most = 0;
    await runSteps(steps, async ({ name, needs = [] }) => {
      running.add(name);
      most = Math.max(most, running.size);
      for (const need of needs) expect(done).toContain(need);
      await new Promise(setImmediate);
      running.delete(name);
      done.push(name);
      return true;
    });
    expect(done).toHaveLength(steps.length);
    expect(most).toBe(3);
  });

  it('refuse a need that does not come before', async () => {
    await expect(runSteps([step('a', { needs: ['b'] }), step('b')], async () => true)).rejects.toThrow(
      'a needs b',
    );
  });
});

it.each([
  ['tmpfs /dev/shm tmpfs rw,nosuid,nodev 0 0', true],
  ['shm /dev/shm tmpfs rw,nosuid,nodev,noexec,relatime,size=65536k 0 0', false],
  ['tmpfs /dev tmpfs rw 0 0', false],
  ['tmpfs /dev/shm tmpfs rw 0 0\ntmpfs /dev/shm tmpfs rw,noexec 0 0', false],
])('knows of %s whether the stubs of tests can be started there', (mounts, expected) => {
  expect(mayRun(mounts, '/dev/shm')).toBe(expected);
});

describe('the count of a run', () => {
  const report = { form: 'vitest', file: 'x' } as const;
  const outcome = (ok: boolean, counted?: Partial<Count>, skipped?: string) => ({
    outcome: { step: step('t', counted ? { report } : {}), ok, seconds: 0, ...(skipped && { skipped }) },
    counted: counted && { passed: 0, failed: 0, skipped: [], failures: [], ...counted },
  });
  it.each([
    ['passed tests', outcome(true, { passed: 3 }), [3, 0]],
    ['failed tests', outcome(false, { passed: 3, failed: 2 }), [3, 2]],
    ['failed tests of a step that says it is well', outcome(true, { passed: 3, failed: 2 }), [3, 2]],
    ['a step that fails beside its tests', outcome(false, { passed: 3 }), [3, 1]],
    ['a step that should have tests and has none', outcome(true, {}), [0, 1]],
    ['a step without tests', outcome(true), [0, 0]],
    ['a step without tests that fails', outcome(false), [0, 1]],
    ['a step that was skipped, whatever an old report says', outcome(false, { passed: 9 }, 'x'), [0, 1]],
  ])('knows %s', (_, { outcome: one, counted }, expected) => {
    const { passed, failed } = countAll([one], () => counted);
    expect([passed, failed]).toEqual(expected);
  });

  it('reads the reports of both runners, and names what failed, why, and what was not run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verslag-'));
    const file = join(folder, 'x.json');
    const vitest = ['passed', 'failed', 'skipped'].map((status) => ({
      status,
      fullName: status,
      failureMessages: status === 'failed' ? ['\u001B[31m1 is not 2\u001B[39m\nat x.ts:3'] : [],
    }));
    const files = [
      { name: 'a.test.ts', message: '', assertionResults: vitest },
      { name: 'b.test.ts', message: 'does not load', assertionResults: [] },
    ];
    writeFileSync(file, JSON.stringify({ testResults: files }));
    expect(readReport({ form: 'vitest', file })).toEqual({
      passed: 1,
      failed: 1,
      skipped: ['skipped'],
      failures: ['a.test.ts: failed\n  1 is not 2\n  at x.ts:3', 'b.test.ts\n  does not load'],
    });
    const specs = ['expected', 'unexpected', 'flaky', 'skipped'].map((status) => ({
      title: status,
      file: 'c.spec.ts',
      tests: [{ status, results: status === 'unexpected' ? [{ error: { message: 'no button' } }] : [] }],
    }));
    writeFileSync(file, JSON.stringify({ suites: [{ specs: specs.slice(0, 2), suites: [{ specs: specs.slice(2) }] }] }));
    expect(readReport({ form: 'playwright', file })).toEqual({
      passed: 1,
      failed: 2,
      skipped: ['skipped'],
      failures: ['c.spec.ts: unexpected\n  no button', 'c.spec.ts: flaky'],
    });
    writeFileSync(file, '12 passed');
    expect(readReport({ form: 'vitest', file })).toBeUndefined();
    rmSync(folder, { recursive: true });
    expect(readReport({ form: 'vitest', file })).toBeUndefined();
  });
});

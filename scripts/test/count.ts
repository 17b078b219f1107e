import { existsSync, readFileSync } from 'node:fs';
import type { Outcome, Step } from './steps.ts';

/** Tests of a run by outcome; `skipped` holds the names of those that were not run. */
export interface Count {
  passed: number;
  failed: number;
  skipped: string[];
}

interface VitestReport {
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}
interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: { status: string }[] }[];
}

/** The tests in a report; undefined when the runner left none, or one that cannot be read. */
export function readReport({ form, file }: NonNullable<Step['report']>): Count | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return form === 'vitest'
      ? ofVitest(report as VitestReport)
      : ofPlaywright(report as PlaywrightSuite);
  } catch {
    return undefined;
  }
}

function ofVitest({ testResults }: VitestReport): Count {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: all.filter(({ status }) => status === 'passed').length,
    failed: all.filter(({ status }) => status === 'failed').length,
    skipped: all
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  };
}

function ofPlaywright(report: PlaywrightSuite): Count {
  const specs = (suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> => [
    ...(suite.specs ?? []),
    ...(suite.suites ?? []).flatMap(specs),
  ];
  const all = specs(report).flatMap(({ title, tests }) =>
    tests.map(({ status }) => ({ title, status })),
  );
  return {
    passed: all.filter(({ status }) => status === 'expected').length,
    failed: all.filter(({ status }) => status === 'unexpected' || status === 'flaky').length,
    skipped: all.filter(({ status }) => status === 'skipped').map(({ title }) => title),
  };
}

/**
 * Adds up a run: the tests that reports tell of, and one failure for each step that failed without a failed test in
 * its report (a lint fault, a crash, a step that was skipped). A step that should report tests and passed none fails.
 */
export function countAll(outcomes: Outcome[], read = readReport): Count {
  const sum: Count = { passed: 0, failed: 0, skipped: [] };
  for (const { step, ok, skipped } of outcomes) {
    const own = step.report && !skipped ? read(step.report) : undefined;
    const isEmpty = !!step.report && !own?.passed;
    sum.passed += own?.passed ?? 0;
    sum.failed += own?.failed || (ok && !isEmpty ? 0 : 1);
    sum.skipped.push(...(own?.skipped ?? []).map((name) => `${step.name}: ${name}`));
  }
  return sum;
}

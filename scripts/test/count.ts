import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Outcome, Step } from './steps.ts';

/** Tests of a run by outcome; `skipped` names those that were not run, `failures` those that failed and why. */
export interface Count {
  passed: number;
  failed: number;
  skipped: string[];
  /** Lines for a person, so that the end of a log alone tells what to mend. */
  failures: string[];
}

interface VitestReport {
  testResults: {
    name: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}
interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    file: string;
    tests: { status: string; results?: { error?: { message?: string } }[] }[];
  }[];
}

/** Enough to know the fault again; the whole message stands higher in the log. */
const MESSAGE_LENGTH = 600;
const failure = (name: string, message = '') =>
  `${name}\n${stripVTControlCharacters(message).trim().slice(0, MESSAGE_LENGTH)}`
    .trim()
    .replaceAll('\n', '\n  ');

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
    failures: testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [failure(name, message)] : []),
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) =>
          failure(`${name}: ${fullName}`, failureMessages?.[0]),
        ),
    ]),
  };
}

function ofPlaywright(report: PlaywrightSuite): Count {
  const specs = (suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> => [
    ...(suite.specs ?? []),
    ...(suite.suites ?? []).flatMap(specs),
  ];
  const all = specs(report).flatMap(({ title, file, tests }) =>
    tests.map(({ status, results }) => ({ title, file, status, results })),
  );
  const failed = all.filter(({ status }) => status === 'unexpected' || status === 'flaky');
  return {
    passed: all.filter(({ status }) => status === 'expected').length,
    failed: failed.length,
    skipped: all.filter(({ status }) => status === 'skipped').map(({ title }) => title),
    failures: failed.map(({ title, file, results }) =>
      failure(`${file}: ${title}`, results?.find(({ error }) => error)?.error?.message),
    ),
  };
}

/**
 * Adds up a run: the tests that reports tell of, and one failure for each step that failed without a failed test in
 * its report (a lint fault, a crash, a step that was skipped). A step that should report tests and passed none fails.
 */
export function countAll(outcomes: Outcome[], read = readReport): Count {
  const sum: Count = { passed: 0, failed: 0, skipped: [], failures: [] };
  for (const { step, ok, skipped } of outcomes) {
    const own = step.report && !skipped ? read(step.report) : undefined;
    const isEmpty = !!step.report && !own?.passed;
    sum.passed += own?.passed ?? 0;
    sum.failed += own?.failed || (ok && !isEmpty ? 0 : 1);
    sum.failures.push(...(own?.failures ?? []));
    sum.skipped.push(...(own?.skipped ?? []).map((name) => `${step.name}: ${name}`));
  }
  return sum;
}

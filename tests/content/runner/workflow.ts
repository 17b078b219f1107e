import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Step {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string | number | boolean>;
  env?: Record<string, string>;
  'continue-on-error'?: boolean;
}
export interface Job {
  if?: string;
  needs?: string | string[];
  outputs?: Record<string, string>;
  environment?: { url?: string };
  steps: Step[];
}
export interface Workflow {
  env?: Record<string, string>;
  jobs: Record<string, Job>;
}

const DIR = '.github/workflows';

/** The workflows by the names of their files. */
export const workflows: ReadonlyMap<string, Workflow> = new Map(readdirSync(DIR).map((name) => [name, parse(readFileSync(join(DIR, name), 'utf8')) as Workflow]));

/** The name by which a step that runs something is told. */
export const stepName = (file: string, job: string, { name, id, run = '' }: Step): string => `${file}, ${job}: ${name ?? id ?? run.split('\n')[0]}`;

/** The steps of a workflow that run something. */
export const stepsOf = (file: string): string[] =>
  Object.entries(workflows.get(file)?.jobs ?? {}).flatMap(([job, { steps }]) => steps.filter(({ run }) => run !== undefined).map((step) => stepName(file, job, step)));

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTIONS } from './actions.ts';
import { fill, holds, type Tree } from './expression.ts';
import type { Host } from './host.ts';
import { stepName, workflows, type Job, type Step } from './workflow.ts';

/** What GitHub knows of the event that starts a workflow. */
export interface Event {
  name: string;
  sha: string;
  ref?: string;
  payload?: Tree;
  inputs?: Record<string, string>;
  vars?: Tree;
  secrets?: Tree;
  /** Artifacts of the run that started this one. */
  artifacts?: ReadonlyMap<string, string>;
}
type Result = 'success' | 'failure' | 'skipped';
export interface Run {
  jobs: Record<string, { result: Result; outputs: Record<string, string> }>;
  artifacts: Map<string, string>;
  /** The steps that ran something, and what was said by them; and all that stands in the summary. */
  ran: string[];
  said: string;
  summary: string;
}

const REPOSITORY = 'gemeente/plan';
let count = 0;

/** Runs a workflow as GitHub does: its jobs after what they need, each in a checkout of its own, with its environment. */
export function runWorkflow(file: string, host: Host, event: Event): Run {
  const workflow = workflows.get(file)!;
  const dir = join(host.root, `run-${(count += 1)}`);
  mkdirSync(dir);
  const ref = event.ref ?? 'refs/heads/main';
  const payload: Tree = {
    repository: { full_name: REPOSITORY, default_branch: 'main' },
    ...(event.inputs && { inputs: event.inputs }),
    ...event.payload,
  };
  writeFileSync(join(dir, 'event.json'), JSON.stringify(payload));
  const github: Tree = {
    event_name: event.name,
    event: payload,
    repository: REPOSITORY,
    server_url: 'https://github.com',
    token: 'token',
    sha: event.sha,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|pull)\//, ''),
    run_id: '7',
    run_number: '8',
  };
  const base: Tree = {
    github,
    inputs: inputsOf(file, event),
    vars: event.vars ?? {},
    secrets: event.secrets ?? {},
  };
  const run: Run = { jobs: {}, artifacts: new Map(), ran: [], said: '', summary: '' };
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const needs = [job.needs ?? []].flat().map((each) => [each, run.jobs[each]!] as const);
    const ok = needs.every(([, { result }]) => result === 'success');
    const contexts: Tree = {
      ...base,
      needs: Object.fromEntries(needs.map(([each, { result, outputs }]) => [each, { result, outputs: outputsAs(outputs, workflow.jobs[each]!) }])),
    };
    const states = {
      success: () => ok,
      failure: () => !ok,
      always: () => true,
      cancelled: () => false,
    };
    run.jobs[name] = holds(job.if, contexts, states) ? runJob(name, job, contexts) : { result: 'skipped', outputs: {} };
  }
  return run;

  function runJob(name: string, job: Job, contexts: Tree): Run['jobs'][string] {
    const home = join(dir, name);
    const [workspace, temp] = [join(home, 'work'), join(home, 'temp')];
    for (const folder of [workspace, temp]) mkdirSync(folder, { recursive: true });
    const kept: Record<string, string> = {};
    const steps: Record<string, Tree> = {};
    let ok = true;
    for (const step of job.steps) {
      const all: Tree = { ...contexts, steps, runner: { temp } };
      if (
        !holds(step.if, all, {
          success: () => ok,
          failure: () => !ok,
          always: () => true,
          cancelled: () => false,
        })
      ) {
        if (step.id) steps[step.id] = { outputs: {} };
        continue;
      }
      const done = step.uses === undefined ? shell(step, all) : act(step, all);
      if (step.id) steps[step.id] = { outputs: done.outputs };
      ok &&= done.ok || step['continue-on-error'] === true;
    }
    const outputs = Object.entries(job.outputs ?? {}).map(([key, value]) => [key, ok ? fill(value, { ...contexts, steps }) : ''] as const);
    if (job.environment?.url) fill(job.environment.url, { ...contexts, steps });
    return { result: ok ? 'success' : 'failure', outputs: Object.fromEntries(outputs) };

    function shell(step: Step, all: Tree) {
      run.ran.push(stepName(file, name, step));
      const files = Object.fromEntries(['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_PATH'].map((each) => [each, join(home, `${each}-${run.ran.length}`)]));
      for (const path of Object.values(files)) writeFileSync(path, '');
      const given = Object.entries({ ...workflow.env, ...step.env }).map(([key, value]) => [key, fill(value, all)]);
      const script = join(home, `step-${run.ran.length}.sh`);
      writeFileSync(script, step.run!);
      // As GitHub does, and -u beside it: a name that nobody gives is a slip.
      const { status, stdout, stderr } = spawnSync('bash', ['-eu', script], {
        cwd: workspace,
        encoding: 'utf8',
        env: {
          PATH: `${host.bin}:/usr/local/bin:/usr/bin:/bin`,
          ...(process.env.NODE_COMPILE_CACHE && {
            NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
          }),
          HOME: home,
          GIT_CONFIG_GLOBAL: '/dev/null',
          CI: 'true',
          GITHUB_ACTIONS: 'true',
          RUNNER_TEMP: temp,
          GITHUB_WORKSPACE: workspace,
          GITHUB_EVENT_NAME: event.name,
          GITHUB_EVENT_PATH: join(dir, 'event.json'),
          GITHUB_REPOSITORY: REPOSITORY,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_REF: ref,
          GITHUB_REF_NAME: String(github.ref_name),
          GITHUB_SHA: event.sha,
          GITHUB_RUN_ID: '7',
          GITHUB_RUN_NUMBER: '8',
          ...files,
          ...kept,
          ...(Object.fromEntries(given) as Record<string, string>),
        },
      });
      run.said += stdout + stderr;
      run.summary += readFileSync(files.GITHUB_STEP_SUMMARY!, 'utf8');
      Object.assign(kept, pairs(files.GITHUB_ENV!));
      return { ok: status === 0, outputs: pairs(files.GITHUB_OUTPUT!) };
    }

    function act(step: Step, all: Tree) {
      const action = ACTIONS[step.uses!.split('@')[0]!];
      if (!action) throw new Error(`${step.uses} is not known here`);
      const inputs = Object.fromEntries(Object.entries(step.with ?? {}).map(([key, value]) => [key, fill(String(value), all)]));
      try {
        return {
          ok: true,
          outputs: action({
            inputs,
            workspace,
            artifacts: run.artifacts,
            others: event.artifacts ?? new Map(),
            folder: made,
            checkOut,
          }),
        };
      } catch (error) {
        run.said += `${step.uses}: ${(error as Error).message}\n`;
        return { ok: false, outputs: {} };
      }
    }
    function made(artifact: string) {
      const folder = join(dir, 'artifacts', artifact);
      mkdirSync(folder, { recursive: true });
      return folder;
    }
    function checkOut(depth: number) {
      const git = (...args: string[]) =>
        execFileSync('git', args, {
          cwd: workspace,
          stdio: 'pipe',
          env: { PATH: process.env.PATH, HOME: home },
        });
      git('init', '--quiet', '--template=');
      git('remote', 'add', 'origin', host.origin);
      if (depth) git('fetch', '--quiet', `--depth=${depth}`, 'origin', event.sha);
      else git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*', event.sha);
      git('checkout', '--quiet', ...(ref.startsWith('refs/heads/') ? ['-B', ref.slice(11)] : ['--detach']), event.sha);
    }
  }
}

/** Every input that the form has, empty where nobody filled it in. */
function inputsOf(file: string, { inputs = {} }: Event): Tree {
  const { on } = workflows.get(file) as unknown as {
    on: Record<string, { inputs?: Record<string, unknown> } | null>;
  };
  return {
    ...Object.fromEntries(Object.keys(on.workflow_dispatch?.inputs ?? {}).map((name) => [name, ''])),
    ...inputs,
  };
}

/** The outputs that a job says it has: another is a slip. */
const outputsAs = (outputs: Record<string, string>, { outputs: said = {} }: Job): Tree => Object.fromEntries(Object.keys(said).map((name) => [name, outputs[name] ?? '']));

function pairs(path: string): Record<string, string> {
  return Object.fromEntries(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

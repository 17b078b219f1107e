import { cpSync, existsSync, globSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** What an action is given and works on. */
export interface Given {
  /** `with`, filled in. */
  inputs: Readonly<Record<string, string>>;
  workspace: string;
  /** Folders of artifacts by name: those of this run, and those of another that `run-id` names. */
  artifacts: Map<string, string>;
  others: ReadonlyMap<string, string>;
  /** A new folder for an artifact. */
  folder(name: string): string;
  checkOut(depth: number): void;
}
type Outputs = Record<string, string>;

const refuse = (why: string): never => {
  throw new Error(why);
};
const sourceOf = ({ inputs, artifacts, others }: Given) => (inputs['run-id'] ? others : artifacts);

/** The actions that the workflows use, done here: what they give, take and refuse. */
export const ACTIONS: Readonly<Record<string, (given: Given) => Outputs>> = {
  'actions/checkout': ({ inputs, checkOut }) => {
    if (inputs['persist-credentials'] !== 'false') refuse('the token would stay behind');
    checkOut(Number(inputs['fetch-depth'] ?? 1));
    return {};
  },
  'actions/setup-node': ({ inputs, workspace }) => {
    if (!existsSync(join(workspace, inputs['node-version-file'] ?? ''))) refuse('no such file with a version of Node');
    return {};
  },
  'actions/upload-artifact': (given) => {
    const { inputs, workspace, artifacts, folder } = given;
    const name = inputs.name ?? 'artifact';
    if (artifacts.has(name)) refuse(`there is an artifact ${name} already`);
    const paths = (inputs.path ?? '')
      .trim()
      .split('\n')
      .map((path) => resolve(workspace, path.trim()));
    const there = paths.filter((path) => existsSync(path));
    if (there.length < paths.length && inputs['if-no-files-found'] !== 'ignore') refuse(`${paths.join(', ')}: not all is there`);
    if (!there.length) return {};
    const to = folder(name);
    for (const path of there)
      cpSync(path, statSync(path).isDirectory() ? to : join(to, basename(path)), {
        recursive: true,
      });
    artifacts.set(name, to);
    return {};
  },
  'actions/download-artifact': (given) => {
    const { inputs, workspace } = given;
    const to = resolve(workspace, inputs.path ?? '.');
    mkdirSync(to, { recursive: true });
    const known = sourceOf(given);
    const put = (name: string, folder: string) => cpSync(known.get(name) ?? refuse(`no artifact ${name}`), folder, { recursive: true });
    if (inputs.name) put(inputs.name, to);
    else for (const name of known.keys()) put(name, join(to, name));
    return {};
  },
  'actions/configure-pages': () => ({
    base_url: 'https://www.klein.example/veilig',
    origin: 'https://www.klein.example',
    host: 'www.klein.example',
    base_path: '/veilig',
  }),
  'actions/deploy-pages': ({ artifacts }) => {
    const site = artifacts.get('github-pages') ?? refuse('nothing to publish');
    if (readdirSync(site).join() !== 'artifact.tar') refuse('what is published is one archive');
    return { page_url: 'https://www.klein.example/veilig/' };
  },
  'actions/attest-build-provenance': ({ inputs, workspace }) => {
    if (!globSync(inputs['subject-path'] ?? '', { cwd: workspace }).length) refuse('nothing to attest');
    return { 'bundle-path': 'x' };
  },
};

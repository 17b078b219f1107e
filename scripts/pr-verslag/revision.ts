import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Loaded } from '../../src/check/load.ts';
import { Refusal } from '../versie/refusal.ts';

/** One revision of the content: the folder it was written in, and what was read there. */
export interface Revision extends Loaded {
  dir: string;
}

const MOST = 512 * 1024 * 1024;
/** Git without a shell; what it is given is an argument, whatever it looks like. */
const git = (args: string[], input?: string) =>
  execFileSync('git', args, {
    maxBuffer: MOST,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(input !== undefined && { input }),
  });

/** The commit that a revision names; anything else is refused. */
export function findCommit(revision: string): string {
  try {
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
      .toString()
      .trim();
  } catch {
    throw new Refusal(
      `De revisie "${revision}" bestaat hier niet. Schrijf bijvoorbeeld: npm run pr-verslag -- origin/main HEAD`,
    );
  }
}

/** The files outside a folder that differ between two commits, by their path in the repository. */
export function changedOutside(van: string, tot: string, folder: string): string[] {
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-only', van, tot];
  const names = git(args).toString().split('\0');
  return names.filter((name) => name && !name.startsWith(`${folder}/`));
}

/** Path of the content folder inside the repository, with `/`. */
export function contentPath(dir: string): string {
  let top: string;
  try {
    top = git(['rev-parse', '--show-toplevel']).toString().trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Refusal('Git staat niet op deze computer. Installeer het, en begin opnieuw.');
    throw new Refusal(
      'Deze map hoort niet bij een git-repository. Begin in de map van het project.',
    );
  }
  const path = relative(resolve(top), dir);
  if (!path || path.startsWith('..'))
    throw new Refusal('De map met de inhoud ligt buiten de repository. Kijk CONTENT_DIR na.');
  return path.split(sep).join('/');
}

/** Writes the content of a commit in a new folder and gives its path. No link in it leads anywhere. */
export function writeRevision(commit: string, path: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'pr-verslag-'));
  const tree = git(['ls-tree', '-r', '-z', '--full-tree', commit, '--', `:(literal)${path}/`])
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', type, oid = '', name = ''] =
        /^(\d+) (\w+) ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
      const file = resolve(dir, name.slice(path.length + 1));
      const isInside = file.startsWith(dir + sep) && name.startsWith(`${path}/`);
      return isInside ? [{ isPlain: type === 'blob' && mode !== '120000', oid, file }] : [];
    });
  const plain = tree.filter(({ isPlain }) => isPlain);
  const blobs = readBlobs(plain.map(({ oid }) => oid));
  for (const { file } of tree) mkdirSync(dirname(file), { recursive: true });
  plain.forEach(({ file }, i) => writeFileSync(file, blobs[i] ?? ''));
  // The check refuses a link by its kind, and so a repository within this one: it need not lead where it did.
  for (const { isPlain, oid, file } of tree) if (!isPlain) symlinkSync(`nergens-${oid}`, file);
  return dir;
}

function readBlobs(oids: string[]): Buffer[] {
  const out = git(['cat-file', '--batch'], oids.map((oid) => `${oid}\n`).join(''));
  let at = 0;
  return oids.map(() => {
    const end = out.indexOf(10, at);
    const size = Number(out.subarray(at, end).toString().split(' ')[2]);
    at = end + 1 + size + 1;
    return out.subarray(end + 1, end + 1 + size);
  });
}

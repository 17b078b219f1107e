// Takes the place of `node:fs` and `node:fs/promises` in the browser: as much of them as the check uses, on held files.
import { heldAt, heldIn } from '../held-files.ts';

const bytes = new TextEncoder();

interface About {
  size: number;
  isFile: () => boolean;
  isDirectory: () => boolean;
  isSymbolicLink: () => boolean;
}

/** What lies in a folder, by its kind. */
interface Item {
  name: string;
  isFile: () => boolean;
  isDirectory: () => boolean;
}

function aboutOf(path: string): About | undefined {
  const held = heldAt(path);
  const isFile = held !== undefined;
  if (!isFile && !heldIn(path)) return undefined;
  return {
    size: typeof held === 'string' ? bytes.encode(held).length : 0,
    isFile: () => isFile,
    isDirectory: () => !isFile,
    isSymbolicLink: () => false,
  };
}

function textAt(path: string): string {
  const held = heldAt(path);
  if (held === undefined) throw new Error(`ENOENT ${path}`);
  return typeof held === 'string' ? held : JSON.stringify(held);
}

export const lstatSync = (path: string) => aboutOf(path);
export const statSync = (path: string) => aboutOf(path);
export const existsSync = (path: string) => aboutOf(path) !== undefined;
export const readFileSync = textAt;

export async function lstat(path: string): Promise<About> {
  const about = aboutOf(path);
  if (!about) throw new Error(`ENOENT ${path}`);
  return about;
}
export const readFile = async (path: string) => bytes.encode(textAt(path));
export function readdirSync(path: string, options: { withFileTypes: true }): Item[];
export function readdirSync(path: string): string[];
export function readdirSync(path: string, options?: { withFileTypes: true }): Item[] | string[] {
  const all = heldIn(path);
  if (!all) throw new Error(`ENOENT ${path}`);
  return options
    ? all.map(({ name, isFile }) => ({
        name,
        isFile: () => isFile,
        isDirectory: () => !isFile,
      }))
    : all.map(({ name }) => name);
}
export const readdir = async (path: string) => readdirSync(path, { withFileTypes: true });

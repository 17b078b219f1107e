import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from '../model/fingerprint.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const FOLDERS = ['src', 'public'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Names all code that makes pages: own source, settings, dependencies as locked, and the Node that runs it. */
export function codeVersion(): string {
  const names = FOLDERS.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  ).sort();
  const files = [...names, ...FILES.map((name) => join(PROJECT, name))];
  const versions = [process.version, process.versions.icu, process.versions.cldr];
  return sha256([...versions, ...files.map((file) => sha256(readFileSync(file)))].join());
}

import { expect, it } from 'vitest';
import type { Entry } from '../content/entry.ts';
import { loadSite, type Loaded } from '../check/load.ts';
import { pageInputs } from './page-inputs.ts';

const FOLDER = 'tests/fixtures/content';
const load = (today = '2026-01-01') => loadSite(FOLDER, today);
const inputsOf = ({ site, entries }: Loaded, rest: unknown[] = []) =>
  pageInputs(site!, entries, rest);
const fileOf = (path: string) => `${path.slice(1)}index.html`;
const fixed = ['index.html', 'themas/index.html', 'register/a/index.html', 'zoeken/index.html'];

const loaded = await load();
const { site, entries } = loaded;
const texts = site!.documenten.flatMap(({ path, versies }) => [
  path,
  ...versies.flatMap(({ hoofdstukken }) => hoofdstukken.map(({ fixedPath }) => fixedPath)),
]);
const paths = [...texts, ...site!.paginas.map(({ path }) => path)];
const files = [...paths.map(fileOf), ...fixed, 'redactie/index.html'];
function now() {
  const of = inputsOf(loaded);
  return new Map(files.map((file) => [file, of(file)]));
}

/** The pages whose inputs differ after a change of a file. */
function changedBy(id: string, change: Partial<Entry>): Set<string> {
  const [before, entry] = [now(), entries.get(id)!];
  entries.set(id, Object.assign({}, entry, change));
  const after = now();
  entries.set(id, entry);
  return new Set(files.filter((file) => after.get(file) !== before.get(file)));
}

it('names equal inputs for equal content, and others for other code or another day', async () => {
  const [one, other] = [loaded, await load('2026-01-02')];
  expect(now()).toEqual(now());
  for (const file of [...fixed, 'redactie/index.html']) {
    expect(inputsOf(one)(file)).not.toBe(inputsOf(other)(file));
    expect(inputsOf(one, ['a'])(file)).not.toBe(inputsOf(one, ['b'])(file));
  }
});

it('a changed body reaches its own page, all of a document with versies, and what gathers from all', () => {
  for (const { id, versies } of site!.documenten)
    for (const { hoofdstukken } of versies)
      for (const { entry, fixedPath } of hoofdstukken.slice(0, 2)) {
        const changed = changedBy(entry, { body: 'x' });
        const reached = [...changed].filter((file) => !fixed.includes(file));
        expect(changed).toContain(fileOf(fixedPath));
        for (const file of fixed) expect(changed).toContain(file);
        expect(reached.every((file) => file.startsWith(`${id}/`))).toBe(true);
        if (versies.length > 1)
          for (const versie of versies)
            for (const other of versie.hoofdstukken)
              expect(changed).toContain(fileOf(other.fixedPath));
      }
});

it('a change of data reaches every page', () => {
  const thema = [...entries.values()].find(({ kind }) => kind === 'themas')!;
  expect(changedBy(thema.id, { data: {} })).toEqual(new Set(files));
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addresses } from '../../src/check/addresses.ts';
import { loadSite } from '../../src/check/load.ts';
import { errorsOf, formatFault } from '../../src/faults/fault.ts';
import { command } from './command.ts';
import { SECRET, writeConcept } from './hidden-concept.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function folder(files: Record<string, string> = {}, secret: Readonly<Record<string, string | Uint8Array>> = SECRET): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'openbaar-')), 'content');
  folders.push(join(dir, '..'));
  writeConcept(dir, secret);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

/** All texts that can be reached from a value, keys of maps too. */
function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts = value instanceof Map ? [...value].flat() : value instanceof Set || Array.isArray(value) ? [...(value as unknown[])] : [...Object.keys(value), ...Object.values(value as object)];
  return parts.flatMap((part) => textsIn(part, seen));
}

describe('a concept with openbaar: nee', () => {
  it('is in the site that is checked, and nothing of it in the site that is published', async () => {
    const { site, published, faults } = await loadSite(folder());
    expect(errorsOf(faults)).toEqual([]);
    expect(textsIn(site).join('\n')).toContain('xgeheimwoord');
    expect(textsIn(published).filter((text) => text.includes('xgeheim'))).toEqual([]);
    expect([...addresses(published!).keys()].filter((path) => /concept|xgeheim/.test(path))).toEqual([]);
    expect(published?.documenten.find(({ id }) => id === 'plan')?.current?.id).toBe('2024');
  });

  it('hides any word of any file', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(SECRET)), fc.stringMatching(/^zz[a-z]{6,12}$/), async (name, word) => {
        const secret = Object.fromEntries(Object.entries(SECRET).map(([file, text]) => [file, file === name && typeof text === 'string' ? text.replace(/xgeheim[a-z]+/g, word) : text]));
        const { published } = await loadSite(folder({}, secret));
        expect(textsIn(published).filter((text) => text.includes(word) || text.includes('xgeheim'))).toEqual([]);
      }),
      { numRuns: 15 },
    ));

  it('is still checked', async () => {
    const { faults } = await loadSite(folder({}, { ...SECRET, '01-doel.mdx': '---\ntitel: X\n---\n\n{fout}\n' }));
    expect(errorsOf(faults).map(formatFault).join()).toContain('concept/01-doel.mdx:5:');
  });

  it.each([
    ['a bron', { 'begrippen/x.yaml': 'term: X\nuitleg: Y\nbron: {document: plan, versie: concept}\n' }, 'begrippen/x.yaml:3:'],
    ['a link', { 'paginas/over.mdx': '---\ntitel: Over\nomschrijving: O.\n---\n\n[Lees](/plan/versies/concept/).\n' }, 'paginas/over.mdx:6:'],
    ['a redirect', { 'doorverwijzingen.yaml': '- van: /oud/\n  naar: /plan/versies/concept/\n' }, 'doorverwijzingen.yaml:2:'],
  ] as const)('may not be led to by %s', async (_, files, place) => {
    const dir = folder(files);
    const lines = errorsOf((await loadSite(dir)).faults).map((fault) => formatFault(fault).replace(`${dir}/`, ''));
    expect(lines).toEqual([expect.stringMatching(/Dit verwijst naar een concept dat niet op de site komt/)]);
    expect(lines[0]).toContain(place);
    // Without the line it is a concept like any other.
    const open = folder(files, { ...SECRET, 'versie.yaml': SECRET['versie.yaml'].replace('openbaar: nee\n', '') });
    expect(errorsOf((await loadSite(open)).faults)).toEqual([]);
  });

  it('lists no address, and is public once it is decided', async () => {
    const dir = folder();
    expect((await command('adressen', dir)).status).toBe(0);
    const { published } = await loadSite(dir);
    expect(textsIn(published).join()).not.toContain('xgeheim');
    const decide = await command('versie', dir, 'vaststellen', 'plan', '2025-10-02', '--status', 'ter-kennisname', '--ja');
    expect(decide).toMatchObject({ status: 0 });
    expect((await loadSite(dir)).published?.documenten.find(({ id }) => id === 'plan')?.current?.label).not.toBe('Versie 2024');
  });
});

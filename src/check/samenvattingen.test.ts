import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { errorsOf } from '../faults/fault.ts';
import { loadSite } from './load.ts';
import { loadInvented } from '../../tests/parse-once.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** The faults and warnings about files of a small content folder with one file written anew. */
async function faultsOf(file: string, text: string) {
  const dir = mkdtempSync(join(tmpdir(), 'taal-'));
  folders.push(dir);
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  writeFileSync(join(dir, file), text);
  const { faults } = await loadSite(dir);
  return faults.filter((fault) => fault.file === join(dir, file));
}

const HOOFDSTUK = 'documenten/plan/2024/09-proef.mdx';
const sentence = (count: number) => `Zin${' woord'.repeat(count - 1)}.`;
const mdx = (yaml: string) => `---\ntitel: Proef\n${yaml}\n---\n\nTekst.\n`;

describe('the rule sentences', () => {
  it('passes 25 words', async () =>
    expect(await faultsOf(HOOFDSTUK, mdx(`samenvatting: ${sentence(25)}`))).toEqual([]));

  it('refuses 26 at the place of the sentence', async () => {
    const [fault, ...rest] = await faultsOf(
      HOOFDSTUK,
      mdx(`samenvatting: >-\n  Kort.\n  Ook kort. ${sentence(26)}\n  Weer kort.`),
    );
    expect(rest).toEqual([]);
    expect(fault).toMatchObject({ line: 5, column: 13 });
    expect(fault?.warning).toBeUndefined();
    expect(fault?.message).toMatch(/26 woorden; .*25.*twee zinnen/);
  });

  it('refuses each long sentence, quoted too, with line ends of Windows', async () => {
    const yaml = `samenvatting: "${sentence(26)} Kort. ${sentence(30)}"`;
    const found = await faultsOf(HOOFDSTUK, mdx(yaml).replaceAll('\n', '\r\n'));
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [3, 16],
      [3, 16 + sentence(26).length + ' Kort. '.length],
    ]);
  });

  it('leaves the body alone', async () =>
    expect(await faultsOf(HOOFDSTUK, mdx('nummer: 9').replace('Tekst.', sentence(60)))).toEqual(
      [],
    ));

  it('reads versie.yaml too', async () => {
    const file = 'documenten/plan/2024/versie.yaml';
    const yaml = `label: Plan\ndatum: 2024\nstatus: vastgesteld\nsamenvatting: |-\n  Kort.\n\n  ${sentence(27)}\n`;
    const found = errorsOf(await faultsOf(file, yaml));
    expect(found.map(({ line, column }) => [line, column])).toEqual([[7, 3]]);
  });
});

describe('the rule samenvattingen', () => {
  it('warns at the samenvatting of the newer versie', async () => {
    const { faults } = await loadInvented();
    const stale = faults.filter(({ rule }) => rule === 'samenvattingen/outdated');
    expect(stale.every(({ warning }) => warning)).toBe(true);
    expect(
      stale.map(({ file }) => file).filter((file) => /\/(2026-03|concept)\//.test(file)).length,
    ).toBe(stale.length);
    expect(stale).toContainEqual(
      expect.objectContaining({
        file: 'tests/fixtures/content/documenten/meerjarenbeleidsplan/2026-03/03-aanpak/10-jeugd.mdx',
        line: 5,
        column: 15,
      }),
    );
  });
});

describe('the rule woordenlijst', () => {
  it('wants one word a line', async () => {
    expect(
      await faultsOf('woordenlijst.txt', '# twee woorden\nRIEC # een uitleg\n\nraadstafel\n'),
    ).toEqual([]);
    const found = await faultsOf('woordenlijst.txt', 'RIEC\n twee woorden\n');
    expect(found.map(({ line, column }) => [line, column])).toEqual([[2, 2]]);
  });
});

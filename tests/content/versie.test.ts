import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockOf, takeLock } from '../../scripts/write/lock.ts';
import { command } from './command.ts';
import { folderState } from './folder-state.ts';
import { script, versie, controle, path, read, write, change, besides, copy, DECISION, frozen, useCopies } from './versie-folder.ts';

useCopies();

describe('npm run versie', () => {
  it('makes a concept that the check accepts, and never twice', async () => {
    const dir = await frozen();
    write(dir, '2024/errata.yaml', '[]\n');
    expect((await versie(dir, 'nieuw', 'plan')).status).toBe(0);
    expect(readdirSync(path(dir, 'concept')).sort()).toEqual(['01-doel.mdx', '02-aanpak.mdx', 'versie.yaml']);
    expect(read(dir, 'concept/01-doel.mdx')).toBe(read(dir, '2024/01-doel.mdx').replace('\n---', '\nid: doel\n---'));
    expect(read(dir, 'concept/versie.yaml')).toMatch(/label: Concept 9 oktober 2025\ndatum: "?2025-10-09"?\nstatus: concept\nwijziging:\n {2}soort: groot\n {2}toelichting: Schrijf hier/);
    expect((await controle(dir)).text).toMatch(/^documenten\/plan\/concept\/versie\.yaml:6:16: waarschuwing: Hier staat nog een zin[^\n]*\n0 fouten, 1 waarschuwing\.\n$/);
    expect(besides(dir)).toEqual(['content']);
    const again = await versie(dir, 'nieuw', 'plan');
    expect(again.status).toBe(1);
    expect(again.text).toMatch(/Er is al een concept: .*vaststellen plan/);
  });

  it('turns the concept into a dated versie and freezes it', async () => {
    const dir = await frozen();
    await versie(dir, 'nieuw', 'plan');
    change(dir, 'concept/01-doel.mdx', 'veilig dorp', 'veiliger dorp');
    expect((await versie(dir, 'vaststellen', 'plan', '2025-10', ...DECISION)).text).toContain('is vastgesteld');
    expect(existsSync(path(dir, 'concept'))).toBe(false);
    expect(read(dir, '2025-10/versie.yaml')).toBe('label: oktober 2025\ndatum: 2025-10\nstatus: vastgesteld\nwijziging:\n  soort: klein\n  toelichting: Eén woord is anders.\nbesluiten:\n  - orgaan: Gemeenteraad\n    soort: vaststelling\n    datum: 2025-10-02\n');
    expect((await controle(dir)).text).toBe('0 fouten, 0 waarschuwingen.\n');
    change(dir, '2025-10/01-doel.mdx', 'veiliger', 'veilig');
    expect((await controle(dir)).status).toBe(1);
  });

  it('says of a text ter kennisname that it is that, and takes no amendement for the besluit', async () => {
    const dir = await frozen();
    await versie(dir, 'nieuw', 'plan');
    write(dir, 'concept/versie.yaml', `${read(dir, 'concept/versie.yaml')}besluiten:\n  - orgaan: Raad\n    soort: Amendement 3\n`);
    const wijziging = DECISION.slice(-5);
    const asked = await versie(dir, 'vaststellen', 'plan', '2025-10', '--status', 'vastgesteld', ...wijziging);
    expect(asked.text).toContain('Dit ontbreekt nog: --orgaan, --soort.');
    const known = await versie(dir, 'vaststellen', 'plan', '2025-10', '--status', 'ter-kennisname', ...wijziging);
    expect(known.text).toContain('2025-10 is ter kennisname en de tekst staat vast');
    expect(known.text).not.toContain('vastgesteld en');
  });

  const REFUSALS: [string, string[], RegExp][] = [
    ['no command', [], /nieuw <document>[^]*vaststellen <document> <versie>/],
    ['a command with a typo', ['niew', 'plan'], /Bedoelt u nieuw\?/],
    ['no document', ['nieuw'], /Schrijf: npm run versie -- nieuw <document>/],
    ['too many words', ['nieuw', 'plan', '2025'], /te veel of te weinig/],
    ['an unknown document', ['nieuw', 'plam'], /Bedoelt u plan\?/],
    ['a way out of the folder', ['nieuw', '../content'], /bestaat niet/],
    ['a document without concept', ['vaststellen', 'brief', '2025', ...DECISION], /heeft geen concept.*nieuw brief/],
    ['a Dutch date', ['vaststellen', 'plan', '28-06-2025', ...DECISION], /Bedoelt u 2025-06-28\?/],
    ['an impossible date', ['vaststellen', 'plan', '2025-02-30', ...DECISION], /2025-02-30" bestaat niet/],
    ['a path for a versie', ['vaststellen', 'plan', '../x', ...DECISION], /geen naam voor een versie/],
    ['a versie that is there', ['vaststellen', 'plan', '2024', ...DECISION], /Versie 2024 is er al/],
    ['a versie older than the newest', ['vaststellen', 'plan', '2023', ...DECISION], /ouder zijn dan versie 2024/],
    ['missing answers', ['vaststellen', 'plan', '2025'], /Dit ontbreekt nog: --status, --orgaan, --soort, --wijziging, --toelichting/],
    ['an unknown status', ['vaststellen', 'plan', '2025', '--status', 'vastgestelt'], /Bedoelt u vastgesteld\?/],
    ['an unknown option', ['vaststellen', 'plan', '2025', '--stauts', 'x'], /Bedoelt u --status\?/],
    ['an option without a value', ['vaststellen', 'plan', '2025', '--status', '--label', 'x'], /Achter --status staat niets/],
    ['a versie of a day to come', ['vaststellen', 'plan', '2025-11', ...DECISION], /datum 2025-11 ligt na vandaag \(2025-10-09\)/],
    ['a besluit of a day to come', ['vaststellen', 'plan', '2025-10', ...DECISION.with(7, '2025-10-10')], /datum van het besluit \(2025-10-10\) ligt na vandaag/],
    ['a decision that nobody agreed to', ['vaststellen', 'plan', '2025-10', ...DECISION.slice(0, -1)], /Dit komt vast te staan: .*\n {2}2 delen, \d+ woorden, 0 beelden\.\n {2}Besluit: vaststelling, Gemeenteraad, 2025-10-02\.\n[^]*Er ontbreekt: [^]*met --ja: npm run versie -- vaststellen plan 2025-10 … --ja/],
    ['a word behind --ja', ['vaststellen', 'plan', '2025-10', ...DECISION.slice(0, -1), '--ja=nee'], /Achter --ja hoort niets/],
    ['an impossible besluit', ['vaststellen', 'plan', '2025', '--besluit-datum', '31-02-2025'], /--besluit-datum klopt niet/],
  ];
  describe('refuses', () => {
    const dir = mkdtempSync(join(tmpdir(), 'versie-'));
    let before: Record<string, string>;
    beforeAll(async () => {
      cpSync('tests/fixtures/klein', join(dir, 'content'), { recursive: true });
      await versie(join(dir, 'content'), 'nieuw', 'plan');
      before = folderState(dir);
    });
    afterAll(() => rmSync(dir, { recursive: true }));

    it.each(REFUSALS)('%s with a cure and changes nothing', async (_, args, cure) => {
      const { text, status } = await versie(join(dir, 'content'), ...args);
      expect(text).toMatch(cure);
      expect(text).not.toMatch(/\n\s+at /);
      expect(status).toBe(1);
      expect(folderState(dir)).toEqual(before);
    });
  });

  it.each([
    ['a sentence of an empty file', 'Schrijf hier de tekst.', /01-doel\.mdx:\d+:1: Hier staat nog een zin van een leeg bestand/],
    ['words that get lost', 'Dit is __init__ hier.', /in het concept:\n[^\n]*01-doel\.mdx:\d+:8: waarschuwing: De tekens __ verdwijnen/],
  ])('decides no text with %s', async (_, words, told) => {
    const dir = await frozen();
    await versie(dir, 'nieuw', 'plan');
    write(dir, 'concept/01-doel.mdx', `${read(dir, 'concept/01-doel.mdx')}\n${words}\n`);
    const before = folderState(dir);
    const { text, status } = await versie(dir, 'vaststellen', 'plan', '2025-10', ...DECISION);
    expect([status, text]).toEqual([1, expect.stringMatching(told)]);
    expect(folderState(dir)).toEqual(before);
  });

  it('says what is open of words that were decided before, and decides them', async () => {
    const dir = copy();
    write(dir, '2024/01-doel.mdx', `${read(dir, '2024/01-doel.mdx')}\nDit is __init__ hier.\n`);
    await versie(dir, 'nieuw', 'plan');
    const { text, status } = await versie(dir, 'vaststellen', 'plan', '2025-10', ...DECISION);
    expect([status, text]).toEqual([0, expect.stringMatching(/Nog open: .*01-doel\.mdx:\d+:8: waarschuwing: De tekens __/)]);
  });

  it('says where the day of a besluit goes: with the order, or in the facts of the concept', async () => {
    const dir = await frozen();
    await versie(dir, 'nieuw', 'plan');
    const asked = DECISION.slice(0, -1);
    const order = ['vaststellen', 'plan', '2025-10'];
    const { text } = await versie(dir, ...order, ...asked.toSpliced(6, 2));
    expect(text).toContain('de datum van een besluit (vaststelling, Gemeenteraad; weet u die, geef dan --besluit-datum mee');
    expect((await versie(dir, ...order, ...asked)).text).not.toContain('de datum van een besluit');
    const undated = 'besluiten:\n  - orgaan: Raad\n    soort: vaststelling\n';
    write(dir, 'concept/versie.yaml', read(dir, 'concept/versie.yaml') + undated);
    const without = asked.toSpliced(2, 6);
    const told = (await versie(dir, ...order, ...without)).text;
    expect(told).toContain('zet dan bij dat besluit in documenten/plan/concept/versie.yaml een regel datum, zoals datum: 2023-06-28');
    write(dir, 'concept/versie.yaml', read(dir, 'concept/versie.yaml').replace(undated, `${undated}    datum: 2023-06-28\n`));
    expect((await versie(dir, ...order, ...without)).text).not.toContain('de datum van een besluit');
  });

  it('is told by the script with exit code 1 and no stack trace', async () => {
    const dir = await frozen();
    const { text, status } = script(dir, 'versie', ['nieuw', 'plam']);
    expect([status, text]).toEqual([1, 'Het document "plam" bestaat niet. Bedoelt u plan?\n']);
  });

  it('refuses an outcome with faults, told at their own place', async () => {
    const dir = await frozen();
    await versie(dir, 'nieuw', 'plan');
    change(dir, 'concept/01-doel.mdx', 'veilig dorp', '{dorp}');
    const before = folderState(dir);
    const { text, status } = await versie(dir, 'vaststellen', 'plan', '2025', ...DECISION);
    expect(text).toMatch(/Er is niets veranderd[^]*\ndocumenten\/plan\/2025\/01-doel\.mdx:\d+:\d+: /);
    expect(status).toBe(1);
    expect(folderState(dir)).toEqual(before);
  });

  it('waits for another command that is under way, of whatever kind', async () => {
    const dir = await frozen();
    const before = folderState(dir);
    const release = takeLock(lockOf(dir));
    for (const [name, ...args] of [['versie', 'nieuw', 'plan'], ['nieuw', 'begrip', 'Nieuw woord'], ['adressen']] as const) {
      const { text, status } = await command(name, dir, ...args);
      expect([text, status]).toEqual([`Er loopt al een opdracht met deze map (proces ${process.pid}). Er is niets veranderd. Wacht tot die klaar is.\n`, 1]);
    }
    expect(folderState(dir)).toEqual(before);
    release();
    expect((await versie(dir, 'nieuw', 'plan')).status).toBe(0);
    expect(besides(dir)).toEqual(['content']);
  });

  it('clears away what a killed command left, of whatever kind, also where its number is of another process now', async () => {
    const dir = await frozen();
    for (const [name, ...args] of [['versie', 'vastleggen'], ['adressen'], ['nieuw', 'begrip', 'Nieuw woord']] as const) {
      const left = join(dir, `../.content-versie-${process.ppid}-abcdef`);
      mkdirSync(join(left, 'content'), { recursive: true });
      writeFileSync(lockOf(dir), `${process.ppid} 1 ${hostname()}`);
      writeFileSync(`${lockOf(dir)}-999999999`, '999999999 1');
      expect((await command(name, dir, ...args)).status).toBe(0);
      expect(besides(dir)).toEqual(['content']);
    }
  });
});

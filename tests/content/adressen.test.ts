import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastingAddresses } from '../../src/check/adressen.ts';
import { addLines } from '../../src/content/lists.ts';
import { errorsOf, formatFault } from '../../src/faults/fault.ts';
import { loadSite } from '../../src/check/load.ts';
import { loadInvented } from '../parse-once.ts';

let dir = '';
beforeEach(async () => {
  dir = join(mkdtempSync(join(tmpdir(), 'adressen-')), 'content');
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  const { site } = await loadSite(dir);
  write('adressen.txt', addLines('', site ? lastingAddresses(site) : []));
});
afterEach(() => rmSync(join(dir, '..'), { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const redirect = (...pairs: [string, string][]) =>
  write('doorverwijzingen.yaml', pairs.map(([van, naar]) => `- van: ${van}\n  naar: ${naar}\n`).join(''));
const errors = async () =>
  errorsOf((await loadSite(dir)).faults).map((fault) => formatFault(fault).replace(`${dir}/`, ''));

describe('adressen.txt', () => {
  it('is content with what answers, and lists no concept', async () => {
    expect(await errors()).toEqual([]);
    const { site } = await loadInvented();
    expect(site && lastingAddresses(site).filter((path) => path.includes('versies/concept'))).toEqual([]);
  });

  it('does not list the life of what stands in a concept alone: it may still be called otherwise', async () => {
    const concept = join(dir, 'documenten/plan/concept');
    cpSync(join(dir, 'documenten/plan/2024'), concept, { recursive: true });
    write('documenten/plan/concept/versie.yaml', 'label: Concept\ndatum: 2025\nstatus: concept\nwijziging: {soort: klein, toelichting: Nieuw deel.}\n');
    write('documenten/plan/concept/09-nieuw.mdx', '---\ntitel: Nieuw\n---\n\nEen nieuw deel.\n');
    const { site } = await loadSite(dir);
    const lives = lastingAddresses(site!).filter((path) => path.startsWith('/plan/alinea/'));
    expect(lives).toContain('/plan/alinea/aanpak/');
    expect(lives).not.toContain('/plan/alinea/nieuw/');
  });

  it('is a fault with place and cure when an address is gone, until it is redirected', async () => {
    rmSync(join(dir, 'documenten/plan/2024/02-aanpak.mdx'));
    const found = await errors();
    expect(found).toContainEqual(expect.stringMatching(/^adressen\.txt:\d+:1: Het adres \/plan\/aanpak\/ heeft bestaan en antwoordt niet meer\..*doorverwijzingen\.yaml/));
    redirect(['/plan/aanpak/', '/plan/'], ['/plan/versies/2024/aanpak/', '/plan/versies/2024/'], ['/plan/alinea/aanpak/', '/plan/']);
    expect(await errors()).toEqual([]);
  });

  it('says nothing about addresses of a file that is at fault itself, and all about a line that is none', async () => {
    write('documenten/plan/document.yaml', 'titel: [\n');
    expect((await errors()).filter((line) => line.startsWith('adressen.txt'))).toEqual([]);
    cpSync('tests/fixtures/klein/documenten/plan/document.yaml', join(dir, 'documenten/plan/document.yaml'));
    const text = readFileSync(join(dir, 'adressen.txt'), 'utf8');
    write('adressen.txt', `${text}https://x.nl/\r\n`);
    expect(await errors()).toEqual([expect.stringMatching(/^adressen\.txt:\d+:1: Deze regel is geen adres\./)]);
  });

  it('gets new addresses in order and loses none', () => {
    expect(addLines('/weg/\r\n/a/\n', ['/b/', '/a/'])).toBe('/a/\n/b/\n/weg/\n');
  });
});

describe('doorverwijzingen.yaml', () => {
  it('takes pages and anchors', async () => {
    redirect(['/oud/', '/plan/'], ['/plan/oud/', '/plan/doel/#a1'], ['/start/', '/']);
    expect(await errors()).toEqual([]);
  });

  it.each<[string, [string, string][], string]>([
    ['an address that is there', [['/plan/', '/brief/']], '1:8: Op /plan/ staat een pagina'],
    ['a page that is not there', [['/oud/', '/plam/']], '2:9: Op /plam/ staat geen pagina. Bedoelt u /plan/?'],
    ['an anchor that is not there', [['/oud/', '/plan/doel/#a99']], '2:9: Op /plan/doel/ bestaat #a99 niet.'],
    ['a chain', [['/oud/', '/ouder/'], ['/ouder/', '/plan/']], '2:9: /ouder/ is zelf doorverwezen. Schrijf bij naar meteen het adres waar de tekst nu staat: /plan/.'],
    ['a loop', [['/oud/', '/oud/']], '2:9: Deze doorverwijzing leidt naar zichzelf.'],
    ['the same address twice', [['/oud/', '/plan/'], ['/oud/', '/brief/']], '3:8: Het adres /oud/ staat hier twee keer.'],
    ['an address of the site itself', [['/pagefind/x/', '/plan/']], '1:8: Adressen als /pagefind/x/ gebruikt de site zelf.'],
    ['another site', [['/oud/', 'https://evil.example/']], '2:9: "naar" van de 1e doorverwijzing is geen adres van deze site.'],
    ['another site without its scheme', [['/oud/', '//evil.example/']], '2:9: "naar" van de 1e doorverwijzing is geen adres van deze site.'],
    ['a way up', [['/../oud/', '/plan/']], '1:8: "van" van de 1e doorverwijzing is geen adres van deze site.'],
  ])('refuses %s', async (_, pairs, fault) => {
    redirect(...pairs);
    expect((await errors()).find((line) => line.startsWith(`doorverwijzingen.yaml:${fault}`)), (await errors()).join('\n')).toBeDefined();
  });
});

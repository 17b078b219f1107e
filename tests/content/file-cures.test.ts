import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { loadSite } from '../../src/check/load.ts';
import type { RuleId } from '../../src/faults/wrong.ts';
import { BEGRIP, EXTRA, mdx, MIJLPAAL, type Change } from './faults/row.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

type Files = Record<string, Change>;
function change(dir: string, files: Files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    if (content === null) rmSync(join(dir, name));
    else writeFileSync(join(dir, name), content);
  }
}
const rulesOf = async (dir: string) => (await loadSite(dir)).faults.map(({ rule }) => rule);

const DOCUMENT = 'documenten/plan/document.yaml';
const document = (woo: string) =>
  `titel: Plan\nkorteTitel: P\nsoort: uitvoeringsplan\nomschrijving: O\nvolgorde: 1\nwoo: ${woo}\n`;
const thema = (titel: string, volgorde = 1) =>
  `titel: ${titel}\nlaag: strategisch\nomschrijving: O\nvolgorde: ${volgorde}\n`;
const related = (other: string) =>
  document('{categorieen: [adviezen]}') + `relaties: [{soort: hoort bij, document: ${other}}]\n`;
const sourced = (more: string) =>
  `term: dorp\nuitleg: U\nbron: {document: plan, versie: 2024, ${more}}\n`;
const FACTS = 'documenten/plan/2024/versie.yaml';
const LATER = 'documenten/plan/2025/versie.yaml';
const decided = (soort: string) =>
  `label: L\ndatum: 2024\nstatus: vastgesteld\nbesluiten: [{orgaan: Raad, soort: ${soort}}]\n`;
const facts = (label: string) =>
  `label: ${label}\ndatum: 2025\nstatus: vastgesteld\nwijziging: {soort: klein, toelichting: T}\n`;
const done = (status: string, eerder?: string) =>
  `titel: X\ndatum: 2999\norgaan: R\nsoort: besluit\nstatus: ${status}\n${eerder ? `eerder: [{datum: ${eerder}}]\n` : ''}`;
const term = (name: string, form: string) => `term: ${name}\nuitleg: U\nvormen: [${form}]\n`;
const organ = (orgaan: string, titel = 'X') =>
  `titel: ${titel}\ndatum: 2999\norgaan: ${orgaan}\nsoort: besluit\nstatus: gepland\n`;
const pagina = (titel: string) => `---\ntitel: ${titel}\nomschrijving: O\n---\nTekst.\n`;
const CONCEPT = 'documenten/plan/concept/versie.yaml';
const ERRATA = 'documenten/plan/2024/errata.yaml';
const erratum = (was: string) =>
  `- was: ${was}\n  wordt: anders\n  reden: R\n  datum: 2024-05-01\n  hoofdstuk: proef\n  alinea: 1\n`;
const long = 'a'.repeat(99);

/** Each rule with a mistake, and what its sentence says to do, done to the letter. */
const CURES: [rule: RuleId, mistake: Files, cure: Files][] = [
  ['file/hidden', { 'paginas/.gitattributes': '* ident\n' }, { 'paginas/.gitattributes': null }],
  ['file/left-behind', { 'themas/.DS_Store': 'x' }, { 'themas/.DS_Store': null }],
  ['file/name-too-long', { [`begrippen/${long}.yaml`]: 'term: dorp\nuitleg: U\n' }, { [`begrippen/${long}.yaml`]: null, 'begrippen/a.yaml': 'term: dorp\nuitleg: U\n' }],
  ['file/stray', { 'README.md': 'x' }, { 'README.md': null }],
  ['file/kind', { 'themas/Nota.docx': 'x' }, { 'themas/Nota.docx': null }],
  ['model/relation-to-itself', { [DOCUMENT]: related('plan') }, { [DOCUMENT]: related('brief') }],
  ['model/alinea-without-hoofdstuk', { [BEGRIP]: sourced('alinea: 1') }, { [BEGRIP]: sourced('hoofdstuk: doel, alinea: 1') }],
  ['versies/besluit-soort', { [FACTS]: decided('Vaststeling') }, { [FACTS]: decided('vaststelling') }],
  ['versies/label-twice', { [LATER]: facts('Versie 2024'), 'documenten/plan/2025/01-doel.mdx': mdx('T.') }, { [LATER]: facts('Versie 2025') }],
  ['mijlpalen/done-later', { [MIJLPAAL]: done('afgerond') }, { [MIJLPAAL]: done('gepland') }],
  ['mijlpalen/slip-same', { [MIJLPAAL]: done('gepland', '2999') }, { [MIJLPAAL]: done('gepland', '2998') }],
  ['begrippen/form-twice', { 'begrippen/a.yaml': term('dorp', 'dorpen'), 'begrippen/b.yaml': term('dorpen', 'dorpje') }, { 'begrippen/a.yaml': term('dorp', 'dorps'), 'begrippen/b.yaml': null }],
  ['yaml/own-key', { [DOCUMENT]: document('{categorieen: [adviezen], __proto__: 1}') }, { [DOCUMENT]: document('{categorieen: [adviezen]}') }],
  ['yaml/hidden-character', { [BEGRIP]: 'term: "dorp\\uD800"\nuitleg: U\n' }, { [BEGRIP]: 'term: "dorp"\nuitleg: U\n' }],
  ['body/hidden-character', { [EXTRA]: mdx('Een <Sic juist="&#x202e;x">y</Sic>.') }, { [EXTRA]: mdx('Een <Sic juist="x">y</Sic>.') }],
  ['schema/value', { [EXTRA]: mdx('Tekst.').replace('Proef', 'p'.repeat(301)) }, { [EXTRA]: mdx('Tekst.').replace('Proef', 'p'.repeat(300)) }],
  ['body/conflict', { [EXTRA]: mdx('Oud.\n\n=======\n\nNieuw.') }, { [EXTRA]: mdx('Oud.\n\nNieuw.') }],
  ['woordenlijst/conflict', { 'woordenlijst.txt': 'RIEC\n=======\n' }, { 'woordenlijst.txt': 'RIEC\n' }],
  ['themas/title-twice', { 'themas/a.yaml': thema('Wonen'), 'themas/b.yaml': thema('wonen'), [EXTRA]: mdx('T.', 'themas: [a, b]\n') }, { 'themas/b.yaml': thema('Werken', 2) }],
  ['themas/order-twice', { 'themas/a.yaml': thema('Wonen'), 'themas/b.yaml': thema('Werken'), [EXTRA]: mdx('T.', 'themas: [a, b]\n') }, { 'themas/b.yaml': thema('Werken', 2) }],
  ['organen/spelled', { [MIJLPAAL]: organ('raad'), 'mijlpalen/y.yaml': organ('Raad', 'Y') }, { [MIJLPAAL]: organ('Raad') }],
  ['paginas/title-twice', { 'paginas/a.mdx': pagina('Uitleg'), 'paginas/b.mdx': pagina('Uitleg') }, { 'paginas/b.mdx': null }],
  ['own-address/whole', { [EXTRA]: mdx('Zie [het doel](https://www.klein.example/veilig/plan/doel).') }, { [EXTRA]: mdx('Zie [het doel](/plan/doel/).') }],
  ['model/reference-unknown', { [EXTRA]: mdx('T.').replace('Proef', 'Hoogwater'), [BEGRIP]: sourced('hoofdstuk: Hoogwater') }, { [BEGRIP]: sourced('hoofdstuk: proef') }],
  ['model/folder-date-unreal', { 'documenten/plan/2025-13/versie.yaml': facts('L'), 'documenten/plan/2025-13/01-doel.mdx': mdx('T.') }, { 'documenten/plan/2025-13/versie.yaml': null, 'documenten/plan/2025-13/01-doel.mdx': null, [LATER]: facts('L'), 'documenten/plan/2025/01-doel.mdx': mdx('T.') }],
  ['errata/words-twice', { [EXTRA]: mdx('Om een of een.'), [ERRATA]: erratum('een') }, { [ERRATA]: erratum('of een') }],
  ['body/footnote-without-colon', { [EXTRA]: mdx('Noot[^1].\n\n[^1] De noot.') }, { [EXTRA]: mdx('Noot[^1].\n\n[^1]: De noot.') }],
  ['samenvattingen/twin', { [CONCEPT]: facts('L').replace('2025', '2099').replace('vastgesteld', 'concept'), 'documenten/plan/concept/01-doel.mdx': mdx('T.', 'samenvatting: Kort.\n'), 'documenten/plan/concept/02-geld.mdx': mdx('G.', 'samenvatting: Kort.\n') }, { 'documenten/plan/concept/02-geld.mdx': mdx('G.', 'samenvatting: Geld.\n') }],
  ['links/gone', { 'adressen.txt': '/contact/\n', 'doorverwijzingen.yaml': '- van: /contact/\n  naar: /plan/\n', [EXTRA]: mdx('Zie [contact](/contact/).') }, { [EXTRA]: mdx('Zie [contact](/plan/).') }],
  ['lists/twice', { 'themas/a.yaml': thema('Wonen'), [EXTRA]: mdx('T.', 'themas: [a, a]\n') }, { [EXTRA]: mdx('T.', 'themas: [a]\n') }],
  ['plain/marks', { [EXTRA]: mdx('T.', 'samenvatting: "**Kort.**"\n') }, { [EXTRA]: mdx('T.', 'samenvatting: Kort.\n') }],
  ['plain/without-words', { [EXTRA]: mdx('T.', 'samenvatting: "-"\n') }, { [EXTRA]: mdx('T.', 'samenvatting: Kort.\n') }],
  ['titels/capitals', { [EXTRA]: mdx('T.').replace('Proef', 'UITVOERING EN GELDEN') }, { [EXTRA]: mdx('T.').replace('Proef', 'Uitvoering en gelden') }],
  ['titels/heading-repeats', { [EXTRA]: mdx('## Proef\n\nT.') }, { [EXTRA]: mdx('T.') }],
  ['repeats/alinea', { [EXTRA]: mdx(`${'Woord en zin. '.repeat(9)}\n\nX.\n\n${'Woord en zin. '.repeat(9)}`) }, { [EXTRA]: mdx(`${'Woord en zin. '.repeat(9)}\n\nX.`) }],
  ['versies/concept-older', { [CONCEPT]: facts('L').replace('2025', '2020').replace('vastgesteld', 'concept'), 'documenten/plan/concept/01-doel.mdx': mdx('T.') }, { [CONCEPT]: facts('L').replace('2025', '2099').replace('vastgesteld', 'concept') }],
  ['versies/concept-decided', { [CONCEPT]: `${facts('L').replace('2025', '2099').replace('vastgesteld', 'concept')}besluiten: [{orgaan: Raad, soort: vaststelling}]\n`, 'documenten/plan/concept/01-doel.mdx': mdx('T.') }, { [CONCEPT]: facts('L').replace('2025', '2099').replace('vastgesteld', 'concept') }],
  ['errata/words-not-there', { [ERRATA]: erratum('“Tekst”'), [EXTRA]: mdx('Tekst.') }, { [ERRATA]: erratum('Tekst') }],
  ['own-address/bare', { [EXTRA]: mdx('Zie https://www.klein.example/veilig/plan/doel/ voor meer.') }, { [EXTRA]: mdx('Zie [het doel](/plan/doel/) voor meer.') }],
  ['front-matter/empty', { [EXTRA]: '' }, { [EXTRA]: mdx('Tekst.') }],
  ['file/rich-text', { [EXTRA]: '{\\rtf1\\ansi Tekst.}' }, { [EXTRA]: mdx('Tekst.') }],
];

it.each(CURES)('what the sentence of %s says to do, helps', async (rule, mistake, cure) => {
  const folder = mkdtempSync(join(tmpdir(), 'herstel-'));
  folders.push(folder);
  const dir = join(folder, 'inhoud');
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  const sound = await rulesOf(dir);
  change(dir, mistake);
  expect((await rulesOf(dir)).filter((each) => !sound.includes(each))).toEqual([rule]);
  change(dir, cure);
  expect(await rulesOf(dir)).toEqual(sound);
});

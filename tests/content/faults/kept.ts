import { lockLines } from '../../../src/check/frozen.ts';
import { loadSite } from '../../../src/check/load.ts';
import { addToLock } from '../../../src/content/lock.ts';
import { AANPAK, DOEL, EXTRA, mdx, type Change, type Row } from './row.ts';

const { site, entries } = await loadSite('tests/fixtures/klein');
const versies = site?.documenten.flatMap((document) => document.versies) ?? [];
/** The lock of the smallest folder: the brief on lines 1 to 4, the plan, its status, order, aanpak and doel on 5 to 9. */
export const LOCK = addToLock('', versies.flatMap((versie) => lockLines(versie, entries)));
const HASH = '0'.repeat(64);

const locked = (files: Record<string, Change>, lock = LOCK) => ({ ...files, 'vastgesteld.lock': lock });
const FACTS = 'documenten/plan/2024/versie.yaml';
const redirect = (...pairs: [string, string][]) => ({
  'doorverwijzingen.yaml': pairs.map(([van, naar]) => `- van: ${van}\n  naar: ${naar}\n`).join(''),
});

/** What breaks a promise: decided text that changes, an address that dies. */
export const KEPT: Row[] = [
  ['a decided text that changed', locked({ [DOEL]: mdx('Anders.') }), `${DOEL}:4:1`, /"Versie 2024" en is veranderd.*niet te zien.*nieuw plan/],
  ['a part added to what is decided', locked({ [EXTRA]: mdx('Tekst.') }), `${EXTRA}:1:1`, /toegevoegd aan versie "Versie 2024"/],
  ['a decided part that is gone', locked({ [AANPAK]: null }), 'vastgesteld.lock:8:1', /Het deel "aanpak" van versie plan\/2024/],
  ['a decided label that changed', locked({ [FACTS]: 'label: Anders\ndatum: 2024\nstatus: vastgesteld\n' }), `${FACTS}:1:8`, /Het label of de datum/],
  ['a decided status that changed', locked({ [FACTS]: 'label: Versie 2024\ndatum: 2024\nstatus: ter-kennisname\n' }), `${FACTS}:3:9`, /Dit staat vast en is veranderd: status\./],
  ['a besluit that was added', locked({ [FACTS]: 'label: Versie 2024\ndatum: 2024\nstatus: vastgesteld\nbesluiten: [{orgaan: Raad, soort: vaststelling}]\n' }), `${FACTS}:4:13`, /toegevoegd: besluit 1\./],
  ['a line of the lock that is gone', locked({}, LOCK.replace(/^plan\/2024 .*\n/m, '')), `${FACTS}:1:8`, /staan niet meer in vastgesteld\.lock/],
  ['a decided versie of which the folder is gone', locked({ 'documenten/brief/2024-03-05/versie.yaml': null, 'documenten/brief/2024-03-05/index.mdx': null }), 'vastgesteld.lock:1:1', /De versie \S+ staat vast \(hier 4 regels\), maar/],
  ['a decided versie that is gone', locked({}, addToLock(LOCK, [{ key: 'plan/2023', hash: HASH }])), 'vastgesteld.lock:5:1', /De versie plan\/2023 staat vast, maar/],
  ['a line of the lock that says nothing', locked({}, `${LOCK}x\n`), 'vastgesteld.lock:10:1', /Deze regel is niet te lezen/],
  ['a merge of the lock left half done', locked({}, `${LOCK}<<<<<<< HEAD\n`), 'vastgesteld.lock:10:1', /haal alleen de drie regels met <{7}, ={7} en >{7} weg/],
  ['a lock of a versie that says otherwise', locked({ 'vastgesteld/plan/2024.lock': `plan/2024 ${HASH}\n` }), 'vastgesteld/plan/2024.lock:1:1', /twee regels die elkaar tegenspreken/],
  ['a versie that is gone and has a lock of its own', locked({ 'vastgesteld/plan/2023.lock': `plan/2023 ${HASH}\n` }), 'vastgesteld/plan/2023.lock:1:1', /De versie plan\/2023 staat vast, maar/],
  ['a concept in the lock', locked({}, `${LOCK}plan/concept ${HASH}\n`), 'vastgesteld.lock:10:1', /Een concept mag nog veranderen/],
  ['a line twice in the lock', locked({}, `${LOCK}plan/2024 ${HASH}\n`), 'vastgesteld.lock:10:1', /Over plan\/2024 staan er twee regels/],

  ['an address that died', { 'adressen.txt': '/plan/\n/plan/weg/\n' }, 'adressen.txt:2:1', /antwoordt niet meer.*van: \/plan\/weg\//],
  ['all addresses of a document that died', { 'adressen.txt': '/oud/\n/oud/a/\n/oud/a/b/\n/plan/\n' }, 'adressen.txt:1:1', /^.*: 3 adressen die met \/oud\/ beginnen antwoorden niet meer.*van: \/oud\/\*/],
  ['a subtree with a page', redirect(['/plan/*', '/brief/*']), 'doorverwijzingen.yaml:1:8', /Op \/plan\/ staat een pagina/],
  ['a subtree to nowhere', redirect(['/oud/*', '/plam/*']), 'doorverwijzingen.yaml:2:9', /geen pagina. Bedoelt u \/plan\//],
  ['one address to a subtree', redirect(['/oud/', '/plan/*']), 'doorverwijzingen.yaml:2:9', /Bedoelt u \/plan\//],
  ['a line that is no address', { 'adressen.txt': 'https://x.example/\n' }, 'adressen.txt:1:1', /Deze regel is geen adres/],
  ['a merge of the addresses left half done', { 'adressen.txt': '/plan/\n=======\n/brief/\n' }, 'adressen.txt:2:1', /Houd de regels van beide kanten/],
  ['a redirect from a page', redirect(['/plan/', '/brief/']), 'doorverwijzingen.yaml:1:8', /Op \/plan\/ staat een pagina/],
  ['a redirect from a name of the site', redirect(['/pagefind/x/', '/plan/']), 'doorverwijzingen.yaml:1:8', /gebruikt de site zelf/],
  ['a redirect twice', redirect(['/oud/', '/plan/'], ['/oud/', '/brief/']), 'doorverwijzingen.yaml:3:8', /staat hier twee keer/],
  ['a redirect to itself', redirect(['/oud/', '/oud/']), 'doorverwijzingen.yaml:2:9', /leidt naar zichzelf/],
  ['a redirect to a redirect', redirect(['/oud/', '/ouder/'], ['/ouder/', '/plan/']), 'doorverwijzingen.yaml:2:9', /nu staat: \/plan\//],
  ['a redirect that comes back', redirect(['/oud/', '/ouder/'], ['/ouder/', '/oudst/'], ['/oudst/', '/ouder/']), 'doorverwijzingen.yaml:4:9', /Via \/oudst\/ komt/],
  ['a redirect to nowhere', redirect(['/oud/', '/plam/']), 'doorverwijzingen.yaml:2:9', /geen pagina. Bedoelt u \/plan\//],
  ['a redirect to no anchor', redirect(['/oud/', '/plan/doel/#a99']), 'doorverwijzingen.yaml:2:9', /bestaat #a99 niet/],
];

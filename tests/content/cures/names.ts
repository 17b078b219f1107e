import { readFileSync } from 'node:fs';
import { BEGRIP, mdx } from '../faults/row.ts';
import { at, content, type Cure, type Cures, dropFile, inFile, line, make, meant, rename, renameFolder, said, steps, textOf } from './desk.ts';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64');
const BEELDEN = 'tests/fixtures/content/documenten/meerjarenbeleidsplan/2026-03/beeld';
/** The image as its own program saves it, of the kind that the name says. */
const original: Cure = (desk) => {
  const kind = desk.file.replace(/^.*\./, '');
  const name = { jpg: 'meer.jpg', webp: 'golf.webp' }[kind];
  content(name ? readFileSync(`${BEELDEN}/${name}`) : PNG)(desk);
};
/** What a program reads that knows in which letters the file was saved. */
const reread: Cure = (desk) => {
  const bytes = Buffer.from(desk.files[desk.file] as Uint8Array);
  content(bytes[0] === 0xff ? bytes.toString('utf16le').slice(1) : bytes.toString('latin1'))(desk);
};
/** The first lines, of which the last is whole. */
const cut: Cure = (desk) => void (desk.files[desk.file] = textOf(desk).slice(0, 1000).replace(/[^\n]*$/, ''));
const shown = (name: string): Cure => make('documenten/plan/2024/10-beeld.mdx', mdx(`Tekst.\n\n<Figuur bestand="${name}" alt="Een plein" />`));
/** A name as a message prints it behind its last colon. */
const right = said(/: (\S+)\.$/);
const named = said(/Noem (?:het|haar) (?:naar .*: )?(\S+?)[.,]?(?: |$)/);
const title: Cure = ({ files, message }) => void (files[/bestand (\S+) met/.exec(message)![1]!] = mdx(''));

/** Cures of names, places and bytes of files. */
export const NAMES = {
  'file/hidden': dropFile,
  'file/left-behind': dropFile,
  'file/name-too-long': rename('09-kort.mdx'),
  'file/too-large': [(desk) => (/verklein/i.test(desk.message) ? content(PNG) : cut)(desk)],
  'file/not-utf8': reread,
  'file/hidden-character': at(/^[^]/u, ({ message }) => (message.includes('Zet de goede letter terug') ? 'é' : '')),
  'file/rich-text': content(mdx('Tekst.')),
  'file/name-letters': rename(right),
  'file/folder-letters': renameFolder(said(/van de map (\S+) staan/), right),
  'file/ends-in-md': rename(named),
  'file/ends-twice': rename(named),
  'file/ends-in-yml': rename(named),
  'file/is-folder': ({ files, file }) => void Object.keys(files).forEach((name) => name.startsWith(`${file}/`) && delete files[name]),
  'file/code': dropFile,
  'file/hoofdstuk-misplaced': rename(named),
  'file/beeld-misplaced': rename('documenten/plan/2024/beeld/a.png'),
  'file/windows-device': rename(({ file }) => file.replace(/^.*\/(?:aux|con)/, 'eigen-naam')),
  'file/windows-letters': rename(({ file }) => file.toLowerCase().replace(/[^a-z0-9./-]+/g, '')),
  'file/windows-end': rename(({ file }) => file.replace(/[. ]$/, '')),
  'file/kind': dropFile,
  'file/stray': ({ files, file, message, ...desk }) => (message.includes('Bedoelt') ? rename(meant) : dropFile)({ files, file, message, ...desk }),
  'beeld/holds-place': original,
  'beeld/other-kind': original,
  'beeld/too-many-dots': content(PNG),
  'beeld/not-whole': original,
  'beeld/unreadable': original,
  'beelden/unused': [({ file, files, ...desk }) => shown(file.replace(/^.*\//, ''))({ file, files, ...desk }), dropFile],
  'beelden/absent': [make(({ message }) => `documenten/plan/2024/beeld/${/beeld "(.*?)"/.exec(message)![1]}`, PNG), steps(make('documenten/plan/2024/beeld/plein.png', PNG), inFile('a.png', 'plein.png'))],

  'model/site-missing': content(
    'naam: Klein\norganisatie: Gemeente Klein\norganisatieUri: https://a.example/id\nurl: https://a.example/\nbeschrijving: Iets.\ncontact: {}\n',
  ),
  'model/pagina-address-taken': rename('eigen-naam.mdx'),
  'model/document-reserved': renameFolder('zoeken', 'vinden'),
  'model/hoofdstuk-reserved': rename('09-geheel.mdx'),
  'model/address-twice': rename('12-eigen-naam.mdx'),
  'model/number-twice': rename(({ file }) => file.replace(/^.*\/\d+/, '12')),
  'model/index-missing': title,
  'model/id-twice': line(/id: \S+/, 'id: eigen-naam'),
  'model/title-twice': line(/titel: .*/, 'titel: Een ander plan'),
  'model/short-and-long': [dropFile, (desk) => ['01-doel', '02-aanpak'].forEach((name) => (desk.files[desk.file.replace('index', name)] = null))],
  'model/folder-without-date': renameFolder('nieuw', '2025'),
  'model/folder-date-unreal': renameFolder(said(/de map "(.*?)"/), named),
  'model/versie-empty': [make('documenten/plan/2025/index.mdx', mdx('Tekst.')), make('documenten/plan/2025/01-doel.mdx', mdx('Tekst.'))],
  'model/concept-status': [line(/status: .*/, 'status: concept'), renameFolder('concept', '2025')],
  'model/concept-elsewhere': [line(/status: .*/, 'status: vastgesteld'), renameFolder('2025', 'concept')],
  'model/openbaar-of-decided': line(/.*/, '# '),
  'owners/missing': make(said(/bestand (\S+) met/), ({ message }) =>
    /versie\.yaml/.test(message)
      ? `label: L\ndatum: 2025\nstatus: vastgesteld\n${message.includes('wijziging') ? 'wijziging: {soort: klein, toelichting: T}\n' : ''}`
      : 'titel: Een ander plan\nkorteTitel: P\nsoort: uitvoeringsplan\nomschrijving: O\nvolgorde: 3\n',
  ),
  'model/not-public': [
    (desk) => inFile(/^bron: .*\n/m, '')(desk),
    inFile('openbaar: nee\n', '', 'documenten/plan/concept/versie.yaml'),
  ],
  'empty/text': [(desk) => content(`${textOf(desk).trimEnd()}\nHier staat nu tekst.\n`)(desk), dropFile],
  'front-matter/empty': [content('---\ntitel: Proef\n---\n\nTekst.\n'), dropFile],
  'begrippen/term-twice': [
    steps(dropFile, ({ files }) => void (files[BEGRIP] ??= null)),
    line(/term: .*/, 'term: gemeente'),
  ],
} satisfies Cures;

import { readFileSync } from 'node:fs';
import type { RuleId } from '../../../src/faults/wrong.ts';
import { at, content, type Cure, dropLine, inFile, line, make, rename, renameFolder, said, steps, textOf } from './desk.ts';

const BEELDEN = 'tests/fixtures/content/documenten/meerjarenbeleidsplan/2026-03/beeld';
const seven = said(/bijvoorbeeld (07-\S+)\.$/);

/** For rows of which the mistake needs words of its own: what an editor does there. */
export const OWN: Record<string, Cure | Cure[]> = {
  'a merge left half done in YAML': content('term: dorp\nuitleg: Y\n'),
  'half a merge: its end': content('term: dorp\nuitleg: |-\n  Y\n'),
  'an alinea of a text without any': [inFile('hoofdstuk: proef', 'hoofdstuk: proef/deel'), inFile(', alinea: 1', '')],
  'an alinea of a text without any, beside advice': inFile('hoofdstuk: proef', 'hoofdstuk: proef/deel'),
  'a line that ends in a cell': [line('<br>', ';'), line('| x<br>y | z |', '| x | z |\n| y | |')],
  'an image with capitals': steps(line(/bestand=".*?"/, said(/Schrijf (bestand=".*?"),/)), make('documenten/plan/2024/beeld/het-plein.jpg', readFileSync(`${BEELDEN}/meer.jpg`))),
  'a | in front of a sentence': line('|', said(/schrijf (\S+) voor/)),
  'a comment for a value': line('#4 van de lijst', '"#4 van de lijst"'),
  'a comment in a text over lines': [content('term: Dorp\nuitleg: "Iets over\n  maatregel #3 en meer\n  en nog meer"\n'), content('term: Dorp\n# 3 en meer\nuitleg: Iets over\n  maatregel\n  en nog meer\n')],
  'a note in brackets': steps(inFile('besluit.[1]', 'besluit.[^1]'), inFile('[1] Besluit', '[^1]: Besluit')),
  'a versie of a day to come': [
    steps(inFile('datum: 2099-05', 'datum: 2025'), renameFolder('2099-05', '2025')),
    steps(inFile('status: vastgesteld', (desk) => said(/met (status: concept)\./)(desk)), renameFolder('2099-05', 'concept')),
  ],
  'a besluit of a day to come': [at(/^2099/, '2025'), inFile(/besluiten:\n.*\n/, '')],
  'a soft hyphen by its name': at('&shy;', ''),
  'emphasis nested deep': (desk) => line(/.*/, textOf(desk).split('\n')[3]!.replaceAll('*', ''))(desk),
  'a line of stars': line(/\*+/, ''),
  'addresses in a text': inFile(/(?:www\.a\.nl\s*)+/, 'Tekst.\n'),
  'components within components': inFile(/(?:<Kader>\n\n)+/, ''),
  'a part too deep': rename('documenten/plan/2024/09-a/01-b/02-d.mdx'),
  'a hoofdstuk without number': rename(seven),
  'a hoofdstuk in a folder without number': renameFolder('bijlage', seven),
  'a hoofdstuk in no versie': rename('documenten/plan/2024/09-proef.mdx'),
  'a thema twice at one part': line(', een]', ']'),
  'an erratum twice': dropLine(6),
  'a question twice': dropLine(2),
  'a day in digits that no month has': at('31-02', '28-02'),
  'a link whose words are its address': line('[https://www.a.example/x]', '[het stuk]'),
  'an erratum of words in quotes': line(/was: .*/, said(/Schrijf bij (was: .*)\.$/)),
  'an erratum of words with other capitals': line(/was: .*/, said(/Schrijf bij (was: .*)\.$/)),
  'two organen as a list': [line('[College, Raad]', 'College en Raad'), line('[College, Raad]', '"[College, Raad]"')],
  'a folder of a versie by its day in another order': renameFolder('28-06-2025', said(/deze versie: (\S+)\.$/)),
  'an image with another end': rename(said(/Noem het (\S+)\.$/)),
  'the date [2023]': line('[2023]', '2023'),
  'a day that is yet to come': at('xx-xx-2026', '12 maart 2026'),
  'a day by its form': at('dd-mm-jjjj', '12 maart 2026'),
  'words of a printer': line(/Lorem.*/, 'Dit zijn echte woorden.'),
  'dots of a form': at(/^\.+/, 'Jansen'),
  'a change that was left in the text': [at('[verwijderd: oud] ', ''), at('[', '\\[')],
  'a remark of a colleague': [inFile(' [Jan: graag nakijken]', ''), at('[', '\\[')],
  'a nummer that goes back': inFile('nummer: 1', 'nummer: 3'),
  'a part that was moved and got a slip in its id': inFile('id: dool', said(/regel id in `(.*?)`/)),
  'a hidden folder, once': ({ files }) => Object.keys(files).forEach((name) => delete files[name]),
};
/** Another mistake in the same row, that is told when this one is mended. */
export const BESIDE: Record<string, RuleId> = {
  'a definition that no link uses': 'style/bare-address',
  'an Afbeelding': 'beelden/absent',
  'a heading of the highest level': 'body/heading-without-text',
  'a long paragraph': 'repeats/alinea',
  'a mark of another writing program': 'style/space-before',
  'a value that begins with @': 'plain/without-words',
  'items without a space after the dash': 'lists/twice',
  'marks in a text': 'repeats/alinea',
  'quotes of a word processor': 'style/alt-says-nothing',
  'YAML over 200 kB': 'lists/twice',
  'a redirect that comes back': 'doorverwijzingen/to-another',
  'a versie of a month that is none, and nothing of the one before it': 'model/folder-date-unreal',
  'brackets of a note that become a link': 'style/bare-address',
};
/** Attacks and other files that nobody means: no words say how to keep what stands in them. */
export const NOT_MEANT: Record<string, string> = {
  'a way out of the folder in a reference': 'a path names no thema',
  'a key that is a list': 'a key is no text to put between quotes',
  'quotations below words': 'a > below each word is no quotation that somebody wrote',
  'lists within lists': 'brackets and no words',
  'a line without end': 'brackets and no words',
  'a decided versie that is gone': 'a versie that never was cannot be put back',
  'a versie that is gone and has a lock of its own': 'a versie that never was cannot be put back',
  'front matter with code': 'code',
};

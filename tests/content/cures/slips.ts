import { at, type Cures, type Desk, dropFile, dropLine, inFile, line, make, meant, newLine, said } from './desk.ts';

/** A mark of Markdown that a message prints, and the words within it. */
const mark = said(/platte tekst: (.*) komt zo/);
const bare = (desk: Desk) => mark(desk).replaceAll('**', '').replace(/\[(\w.*)\]\(.*\)/, '$1').replace(/\[\^.*\]/, '');

/** Cures of slips of the hand, of what was pasted, and of facts that can hardly be right. */
export const SLIPS = {
  'own-address/bare': at(/^\S+?(?=\.?(?:\s|$))/, (desk) => `[het doel](${said(/\]\((\S+)\)\.$/)(desk)})`),
  'begrippen/uitleg-is-term': line(/uitleg: .*/, 'uitleg: Een kleine kern.'),
  'body/stamp': dropLine(),
  'body/machine-talk': dropLine(),
  'body/row-without-words': [dropLine(), line(/.*/, '| 5 | 6 |')],
  'body/table-without-rows': [inFile('| --- | --- |', '| --- | --- |\n| 1 | 2 |'), dropLine(2)],
  'body/heading-without-text': [newLine('below', '\nTekst eronder.'), dropLine()],
  'style/years-reversed': line('2021', '2027'),
  'style/word-twice': at(/^(\p{L}+)\s+\p{L}+/u, '$1'),
  'style/space-before': line(/ (?=[,.](?:\s|$))/, ''),
  'style/letter-in-number': at(/^\d\w+/, said(/Schrijf (\d+)\.$/)),
  'style/amount': at(/^€\s?[\d.]*\d/, '€ 12,50'),
  'style/personal-number': at(/BSN \d+/, 'een naam'),
  'style/address-end': line(/\(\S+?\)/, (desk) => `(${meant(desk)})`),
  'style/alt-says-nothing': [line('alt="Foto"', 'alt="Een druk plein"'), line('alt="Foto"', 'decoratief')],
  'style/alt-is-bijschrift': line('alt="Het plein"', 'alt="Een druk plein"'),
  'style/marks-in-attribute': (desk) => line(mark(desk), '')(desk),
  'plain/marks': (desk) => line(mark(desk), bare(desk))(desk),
  'plain/without-words': line(/toelichting: \./, 'toelichting: Later meer.'),
  'titels/capitals': line(/titel: .*/, 'titel: Uitvoering en samenwerking'),
  'titels/heading-repeats': inFile('## Proef\n\n', ''),
  'repeats/alinea': dropLine(),
  'repeats/text': [dropFile, inFile(/Wij zorgen.*/, 'Iets heel anders.')],
  'documenten/short-title-twice': line(/korteTitel: .*/, 'korteTitel: Anders'),
  'documenten/order-twice': line(/volgorde: .*/, said(/bijvoorbeeld (volgorde: .*)\.$/)),
  'versies/concept-older': line(/datum: .*/, 'datum: 2099'),
  'versies/concept-decided': dropLine(),
  'versies/besluit-early': line('2019-01-01', '2024-01-01'),
  'versies/bron-inside': [line('gemeente.sharepoint.com', 'www.a.example'), line(/, url: ".*?"/, '')],
  'versies/published-early': line('2019', '2024'),
  'adressen/dead-below': make('doorverwijzingen.yaml', (desk) => `- van: ${said(/van: (\S+?)`/)(desk)}\n  naar: /plan/*\n`),
  'yaml/odd-space': line(/^\u00a0+/, ''),
  'verwijzingen/words-nowhere': line('paragraaf 3.2', '<Verwijzing naar="2">hoofdstuk 2</Verwijzing>'),
} satisfies Cures;

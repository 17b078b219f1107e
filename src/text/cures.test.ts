import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { sentence, type RuleId } from '../faults/wrong.ts';
import { toElements } from './elements.ts';
import type { BodyFault } from './fault.ts';
import { parseBody } from './parse.ts';

/** A body before and from the place of a fault, its message, and the sign in it behind `Schrijf`. */
interface Case {
  before: string;
  after: string;
  message: string;
  /** The escaped form that the message proposes. */
  escaped: string;
}
type Cure = (given: Case) => string;

const bare = (escaped: string) => escaped.replaceAll('\\', '');
/** Writes the escaped form where the plain one stands. */
const escape: Cure = ({ before, after, escaped }) =>
  before + after.replace(bare(escaped), () => escaped);
/** Puts an empty line above the line of the fault. */
const lineAbove: Cure = ({ before, after }) => `${before}\n${after}`;

/** Every cure that a message names, for each rule, as an editor would follow it to the letter. */
const CURES: Partial<Record<RuleId, Cure[]>> = {
  'body/number-read': [escape],
  'body/item-empty': [escape],
  'body/mark-read': [escape],
  'body/emphasis-read': [
    // Each of both marks.
    ({ before, after, escaped }) =>
      before +
      after
        .replace(bare(escaped), () => escaped)
        .replace(new RegExp(`(?<!\\\\)\\${bare(escaped)[0]}(?=\\S|$)`), () => escaped),
  ],
  'body/mark-unclosed': [escape],
  'body/brackets-read': [escape],
  'body/definition-unused': [escape],
  'body/heading-unread': [
    ({ before, after }) => `${before} ${after.trimStart()}`,
    ({ before, after }) => before.replace(/#+$/, '\\$&') + after,
  ],
  'body/table-unread': [
    ({ before, after }) => before + after.replace(/^.*\n/, '$&| --- | --- |\n'),
    ({ before, after }) => before + after.replaceAll('|', '\\|'),
  ],
  'body/table-columns': [({ before, after }) => before + after.replace('| --- |', '| --- | --- |')],
  'body/line-in-table': [lineAbove],
  'body/list-runs-on': [lineAbove],
  'body/fence-open': [({ before, after }) => `${before}${after}\n\`\`\``, escape],
  'body/fence-words': [({ before, after }) => before + after.replace(/^```(.*)/, '```\n$1')],
  'body/footnote-name': [
    ({ before, after, message }) =>
      before +
      after.replace(
        /\[\^.*?\]/,
        () => /Schrijf op beide plaatsen (\S+)\./.exec(message)?.[1] ?? '',
      ),
  ],
  'body/link-split': [
    ({ before, after }) => before + after.replace('] (', ']('),
    ({ before, after }) => `${before}\\${after}`,
  ],
  'body/link-unclosed': [
    ({ before, after }) => before + after.replace(/\]\(\S+/, '$&)'),
    ({ before, after }) => `${before}\\${after}`,
  ],
  'body/row-too-narrow': [({ before, after }) => before + after.replace(/.*\|(?=\n|$)/, '$& |')],
  'body/escape-read': [({ before, after }) => before + after.replace(/\\+/, '$&$&')],
  'body/sign-lost': [({ before, after }) => `${before}\\${after}`],
  'body/heading-by-line': [
    ({ before, after }) => before + after.replace('\n---', '\n\n---'),
    ({ before, after }) => `${before}## ${after.replace('\n---', '')}`,
  ],
  'body/less-than-after-address': [
    ({ before, after }) =>
      before.replace(/www\S+?(?=\\$)/, (url) => `[tekst](http://${url})`) + after,
  ],
  'body/list-without-space': [({ before, after }) => before + after.replace(/^(-|\d+\.)/gm, '$1 ')],
  'attribute/curly-quotes': [
    ({ before, after, message }) =>
      before +
      after.replace(/\w+=[“”‘’].*?[“”‘’]/, () => /Schrijf (.*)\.$/.exec(message)?.[1] ?? ''),
  ],
  'attribute/quote-open': [({ before, after }) => before + after.replace('>', '">')],
  'attribute/without-quotes': [
    ({ before, after, message }) =>
      before + after.replace(/\w+=\w+/, () => /Schrijf (.*)\.$/.exec(message)?.[1] ?? ''),
  ],
  'attribute/quotes-inside': [
    ({ before, after }) =>
      before +
      after.replace(
        /="(.*)">/,
        (_, value: string) => `="${value.replace(/"(?=\w)/g, '“').replace(/(?<=\w)"/g, '”')}">`,
      ),
  ],
  'body/note-unread': [
    ({ before, after }) => `${before}${after.replace(/\[1\]/, '[^1]')}\n\n[^1]: De noot.`,
    ({ before, after, escaped }) => before + after.replace(bare(escaped), () => escaped),
  ],
  'body/remark-left': [({ before, after }) => before + after.replace(/\[.*?\]/, ''), escape],
  'body/highlight-unread': [
    ({ before, after }) => before + after.replace(/==(.*?)==/, '$1'),
    ({ before, after }) => before + after.replace(/==(.*?)==/, '**$1**'),
  ],
  'body/item-not-nested': [
    ({ before, after }) => `${before} ${after}`,
    ({ before, after }) => before.replace(/ +$/, '') + after,
  ],
  'style/line-as-heading': [
    ({ before, after, message }) =>
      before + after.replace(/.*/, () => /schrijf dan (.*)\.$/.exec(message)?.[1] ?? ''),
  ],
  'body/table-in-item': [lineAbove],
  'body/table-without-head': [
    ({ before, after }) => before + after.replace('|  |  |', '| Wijk | Aantal |'),
  ],
  'body/footnote-without-colon': [({ before, after }) => before + after.replace(']', ']:')],
  'body/bullet-unread': [({ before, after }) => before + after.replace(/^[•o–→►]/gm, '-')],
};

const BODIES: [body: string, words: string][] = [
  ['De leden:\n\n1. a\n2. b\n\n14. augustus is de dag.', '14. augustus'],
  ['2025. Een zin.', '2025. Een zin.'],
  ['007. Een zin.', '007. Een'],
  ['Dit jaar:\n\n2.', '2.'],
  ['Tekst.\n\n* Prijspeil van het jaar.', '* Prijspeil'],
  ['Meer:\n+ 5 procent.', '+ 5'],
  ['> 65 decibel.', '> 65'],
  ['Een vak van 2*3*4 meter.', '2*3*4'],
  ['De `code en _cursief.', '`code en _cursief'],
  ['**Let op:**De gemeente.', '**Let op:**De'],
  ['*Exclusief btw.', '*Exclusief'],
  ['Weg: ~~dit.', '~~dit'],
  ['Zie het werk.\n\n[2]: https://a.example/', '[2]: https'],
  ['Zie noot [1] en [tekst][1].\n\n[1]: https://a.example/', 'noot [1]'],
  ['##\u00a0Toezicht', 'Toezicht'],
  ['##Kop\n\nTekst.', 'Kop'],
  ['| Jaar | Bedrag |\n| 2024 | 10 |', 'Bedrag'],
  ['| Jaar | Bedrag |\n| --- |\n| 2024 | 10 |', 'Bedrag'],
  ['| Jaar | Bedrag |\n| --- | --- |\n| 2024 | 10 |\nBron: telling.', 'Bron'],
  ['Het besluit:\n\na. een;\nb. twee;\nc. drie.', 'c. drie'],
  ['Tekst.\n\n```\ncode\n\n## Kop', 'Kop'],
  ['```drie woorden\na\n```', 'drie woorden'],
  ['Tekst.[^noot 1]\n\n[^noot 1]: De noot.', 'De noot'],
  ['Zie [het doel] (https://a.example/).', 'het doel'],
  ['Zie [het doel](/plan/doel/ en meer.', 'het doel'],
  ['Zie [de site](https://www.a.example', 'de site'],
  ['| Jaar | Bedrag |\n| --- | --- |\n| 2024 |\n| 2025 | 10 |', '2024'],
  ['A. Een.\nB. Twee.', 'B. Twee'],
  ['→ Een.\n► Twee.', 'Twee'],
  ['<Kader titel="Let op>\n\nTekst "zo".\n\n</Kader>', 'Tekst "zo".'],
  ['<Kader titel="Let op>\n\nTekst.\n\n</Kader>', 'Tekst.'],
  ['<Kader titel=Let>\n\nTekst.\n\n</Kader>', 'Tekst.'],
  ['De foto`s en auto`s.', 'foto`s en auto`s'],
  ['Kijk in N:\\map\\_oud.', 'N:\\map\\_oud'],
  ['Rij 30 km\\/u op \\\\server.', '30 km'],
  ['## Programma C #\n\nTekst.', 'Programma C #'],
  ['Een zin.\n---\n\nTekst.', 'Een zin.'],
  ['Zie www.a.example\\<y.', '<y'],
  ['-een\n-twee', 'twee'],
  ['1.Een\n2.Twee', 'Twee'],
  ['• Een.\n• Twee.', 'Twee'],
  ['Het besluit geldt.[1]', 'geldt.'],
  ['Dat geldt.[JJ1] En dit.', 'En dit'],
  ['Dit is ==nieuw== beleid.', 'nieuw'],
  ['- een\n - twee\n - drie', 'drie'],
  ['1. een\n  - twee', 'twee'],
  ['**Onze aanpak**\n\nTekst.', 'Onze aanpak'],
  ['- een\n| a | b |\n| --- | --- |\n| 1 | 2 |', '2'],
  ['|  |  |\n| --- | --- |\n| Noord | 2 |', 'Noord'],
  ['Dat geldt.[^1]\n\n[^1] De noot.', 'De noot'],
  ['<Citaat bron=”Raad”>\n\nTekst.\n\n</Citaat>', 'Tekst.'],
  ['Een <Sic juist=‘goed’>fout</Sic> woord.', 'Een fout'],
  ['<Kader titel="Het "plan" nu">\n\nTekst.\n\n</Kader>', 'Tekst.'],
  ['<Tabel titel="T">\n\n| a | b |\n| 1 | 2 |\n\n</Tabel>', '1'],
];

const own = (faults: BodyFault[]) => faults.find(({ rule }) => CURES[rule]);

function cured(body: string, which: number): string {
  let now = body;
  for (let n = 0; n < 8; n += 1) {
    const fault = own(parseBody(now).faults);
    const cures = fault && CURES[fault.rule];
    if (!fault || !cures) return now;
    const above = now.split('\n').slice(0, fault.line - 1);
    const at = above.join('\n').length + (above.length ? 1 : 0) + fault.column - 1;
    const message = sentence(fault);
    const escaped =
      /[Ss]chrijf (\S*\\\S+?)(?::? als| voor elk| zodat|[.,]|$)/.exec(message)?.[1] ?? '';
    const cure = cures[which] ?? cures[0];
    now = cure!({ before: now.slice(0, at), after: now.slice(at), message, escaped });
  }
  return now;
}

describe('a cure', () => {
  it.each(BODIES.flatMap(([body, words]) => [0, 1].map((which) => [body, which, words] as const)))(
    'mends %j (%i) and keeps the words',
    (body, which, words) => {
      expect(own(parseBody(body).faults)).toBeDefined();
      const now = cured(body, which);
      const { text, faults } = parseBody(now);
      expect(
        faults.filter(
          ({ rule }) =>
            rule !== 'style/bare-address' &&
            rule !== 'body/link-without-address' &&
            // The list holds headings by themselves.
            rule !== 'body/heading-without-text',
        ),
        now,
      ).toEqual([]);
      const page = toString(toElements(text!.tree));
      expect(page.replace(/\s+/g, ' ')).toContain(words);
    },
  );

  it('is tried for every rule that a body of the list breaks', () => {
    const tried = new Set(BODIES.map(([body]) => own(parseBody(body).faults)?.rule));
    expect(Object.keys(CURES).filter((rule) => !tried.has(rule as RuleId))).toEqual([]);
  });
});

import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { sentence } from '../faults/wrong.ts';
import { isAllowedAddress } from './address.ts';
import { guard } from './guard.ts';
import { parseFault } from './parse-fault.ts';
import { parseBody } from './parse.ts';

function messages(body: string, pagina = false): string[] {
  return parseBody(body, { pagina }).faults.map((f) => `${f.line}:${f.column} ${sentence(f)}`);
}

/** Every row of editors.md 1.1, and of 1.2 as far as it lies in a body. */
const hostile: [string, string][] = [
  ['import', "import { writeFileSync } from 'node:fs'\n\nTekst."],
  ['export', "export const components = { p: 'marquee' }"],
  ['expression', '{process.env.FAKE_SECRET}'],
  ['function call', 'a {(() => { globalThis.hacked = 1 })()} b'],
  ['comment expression', '{/* weg */}'],
  ['attribute expression', '<Kader titel={globalThis.process.version}>x</Kader>'],
  ['spread', "<Kader {...{titel:'x'}}>x</Kader>"],
  ['script', '<script>alert(1)</script>'],
  ['iframe', '<iframe src="x" />'],
  ['form', '<form>x</form>'],
  ['style', '<style>p</style>'],
  ['set:html', '<Kader set:html="<script>x</script>">x</Kader>'],
  ['onclick', '<Kader onclick="x">y</Kader>'],
  ['html link', '<a href="javascript:alert(1)">x</a>'],
  ['javascript link', '[x](javascript:alert(1))'],
  ['javascript definition', '[x][ref]\n\n[ref]: javascript:alert(1)'],
  ['encoded javascript', '[x](java&#115;cript:alert(1))'],
  ['javascript image', '![x](javascript:alert(1))'],
  ['module image', '![x](./evil.mjs)'],
  ['file image', '![x](../../../.env?raw)'],
  ['image reference', '![x][i]\n\n[i]: https://a.nl/i.png'],
  ['html comment', '<!-- hoi -->'],
  ['fragment', '<>x</>'],
  ['member', '<Kader.X>x</Kader.X>'],
  ['prototype name', '<constructor>x</constructor>'],
];

describe('guard', () => {
  it.each(hostile)('refuses %s', (_name, body) => {
    const faults = messages(body);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(/^\d+:\d+ [^]+\. .+[.?:>]/);
  });

  it.each([
    [
      'nearest component',
      '<Kadr>x</Kadr>',
      '1:1 Het onderdeel <Kadr> bestaat niet. Bedoelt u <Kader>?',
    ],
    ['lower case', '<kader>x</kader>', 'Bedoelt u <Kader>'],
    [
      'nearest attribute',
      '<Kader title="x">y</Kader>',
      '1:8 <Kader> kent geen “title”. Bedoelt u “titel”?',
    ],
    ['duplicate attribute', '<Kader titel="x" titel="y">z</Kader>', 'staat twee keer'],
    ['missing attribute', 'a <Sic>x</Sic>', '1:3 <Sic> mist “juist”'],
    ['empty attribute', 'a <Sic juist="">x</Sic>', '“juist” is leeg'],
    ['value of a flag', '<Figuur bestand="a.png" decoratief="ja" />', 'krijgt geen waarde'],
    ['missing alt', '<Figuur bestand="a.png" />', 'mist “alt”'],
    ['file name', '<Figuur bestand="../A.svg" alt="x" />', 'geen goede bestandsnaam'],
    ['language', '<Taal code="Engels">x</Taal>', 'geen taalcode'],
    ['block in text', 'a <Kader>x</Kader> b', '1:3 <Kader> staat tussen andere tekst'],
    ['inline around blocks', '<Taal code="en">\n\na\n\nb\n\n</Taal>', 'meer dan één alinea'],
    ['h1', 'a\n\n# b', '3:1 Een kop van het hoogste niveau'],
    ['first heading', '### a', 'ten hoogste ##.'],
    ['heading jump', '## a\n\n#### b', '3:1 Deze kop slaat een niveau over'],
    ['Tabel without table', '<Tabel titel="x">\n\ntekst\n\n</Tabel>', 'precies één tabel'],
    ['Planfiguur without list', '<Planfiguur>\n\ntekst\n\n</Planfiguur>', 'precies één lijst'],
    [
      'Figuur with content',
      '<Figuur bestand="a.png" alt="x">\n\ny\n\n</Figuur>',
      'Sluit het met />',
    ],
    ['footnote without text', 'x[^1]', 'Voetnoot [^1] heeft geen tekst'],
    ['footnote nobody calls', 'x\n\n[^1]: y', '3:1 Naar voetnoot [^1] verwijst niets'],
    ['row with a cell too many', '| a |\n| --- |\n| 1 | 2 |', '3:1 Deze rij heeft meer cellen'],
  ])('reports %s', (_name, body, expected) => {
    expect(messages(body).join('\n')).toContain(expected);
  });

  it('tells what is closed elsewhere beside what is open', () => {
    const crossed = parseBody('a <Taal code="en"><Sic juist="x">y</Taal></Sic> b').faults;
    expect(crossed.map(({ rule }) => rule)).toEqual([
      'component/unclosed',
      'component/closed-elsewhere',
    ]);
  });

  it('refuses what the parser of today does not give', () => {
    const html: Root = { type: 'root', children: [{ type: 'html', value: '<b>x</b>' }] };
    expect(guard(html).map(({ rule }) => rule)).toEqual(['body/html']);
    const said = parseFault({ reason: 'Something new' });
    expect(said.rule).toBe('body/unreadable');
    expect(sentence(said)).toContain('Something new');
  });

  it('refuses a Figuur in a pagina only', () => {
    const body = '<Figuur bestand="a.png" alt="x" />';
    expect(messages(body)).toEqual([]);
    expect(messages(body, true).join()).toContain('kan niet in een pagina');
  });

  it('reports all faults of a body, parse errors included, in order', () => {
    const found = messages('a {b\n\n<Kader>\n\nx <3\n\n[x](doc)');
    expect(found.map((fault) => fault.split(' ')[0])).toEqual(['1:3', '3:1', '5:3', '7:1']);
  });

  it.each([
    'a { b',
    '1 <2',
    '<Kader>\n\nx',
    '</Kader>',
    'a </b> c',
    '<Kader titel=x>y</Kader>',
    '<a',
    '{',
  ])('explains the parse error in %j in Dutch', (body) => {
    const [fault] = parseBody(body).faults;
    expect(fault && sentence(fault)).not.toMatch(/melding:|expected/i);
  });
});

describe('isAllowedAddress', () => {
  it.each(['https://a.nl/', 'http://a.nl', 'mailto:a@b.nl', 'tel:+31', '#k-x', '/plan/#a3', '/'])(
    'allows %s',
    (url) => expect(isAllowedAddress(url)).toBe(true),
  );
  it.each(['', '#', 'a/b', './a', '../a', '//evil.nl', '/\\evil.nl', '\\\\evil', '/\t/evil.nl'])(
    'refuses %j',
    (url) => expect(isAllowedAddress(url)).toBe(false),
  );
  it.each([
    'javascript:a',
    ' javascript:a',
    'java\nscript:a',
    'JAVASCRIPT:a',
    'data:text/html,x',
    'https:a',
  ])('refuses %j', (url) => expect(isAllowedAddress(url)).toBe(false));
});

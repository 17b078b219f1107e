/** A body with all that a text may hold beside the words of its alineas. */
export const BODY = `Een eerste alinea met een noot[^1] en een [verwijzing](https://een.example/).

## Eerste kop

Een tweede alinea met **vette** woorden en *cursieve* woorden.

Een regel die\\
hier breekt.

> Een aangehaalde zin.

<Citaat bron="Een boek">
Een citaat uit een boek.
</Citaat>

<Kader titel="Goed om te weten">
De inhoud van het kader.
</Kader>

Een woord met een <Sic juist="fout">vout</Sic> erin en <Taal code="en">some words</Taal>.

<Figuur bestand="een.png" alt="Een kaart van het dorp" />

<Figuur bestand="drie.png" decoratief />

## Tweede kop

| jaar | bedrag |
| --- | --- |
| een | twee |

1. punt een
2. punt twee

- [ ] taak een
- [x] taak twee

~~Doorgehaald en geldig~~ staan hier.

[^1]: Het bedrag is 10.000 euro.
`;

/** An edit that puts words in place of others, once. */
export const swap = (from: string, to: string) => (body: string) => body.replace(from, to);

/** Edits that change what is decided and no word of an alinea. */
export const EDITS: Record<string, (body: string) => string> = {
  'the amount in a footnote': swap('10.000', '90.000'),
  'the head of a table': swap('| jaar | bedrag |', '| jaar | uren |'),
  'the address of a link': swap('https://een.example/', 'https://twee.example/'),
  'the source of a quotation': swap('bron="Een boek"', 'bron="Een brief"'),
  'the title of a frame': swap('Goed om te weten', 'Slecht om te weten'),
  'a frame without title': swap(' titel="Goed om te weten"', ''),
  'a sic added': swap('Een regel die', 'Een <Sic juist="lijn">regel</Sic> die'),
  'a sic changed': swap('juist="fout"', 'juist="goed"'),
  'the description of a figure': swap('Een kaart van het dorp', 'Een foto van het dorp'),
  'another image': swap('bestand="een.png"', 'bestand="twee.png"'),
  'a figure gone': swap('<Figuur bestand="drie.png" decoratief />\n\n', ''),
  'the code of a language': swap('code="en"', 'code="de"'),
  bold: swap('**vette**', 'vette'),
  emphasis: swap('*cursieve*', '**cursieve**'),
  'a paragraph that becomes a quotation': swap('Een tweede alinea', '> Een tweede alinea'),
  'a quotation that becomes a paragraph': swap('> Een aangehaalde', 'Een aangehaalde'),
  'the numbers of a list': swap('1. punt een\n2. punt', '4. punt een\n5. punt'),
  'a list without numbers': swap('1. punt een\n2. punt', '* punt een\n* punt'),
  'the state of a task': swap('[ ] taak een', '[x] taak een'),
  'a hard line break': swap('die\\\nhier', 'die\nhier'),
  'the level of a heading': swap('## Tweede', '### Tweede'),
  'the words of two headings swapped': (body) =>
    body.replace('Eerste kop', 'X').replace('Tweede kop', 'Eerste kop').replace('X', 'Tweede kop'),
  // Not where the other one went a level down: that would then be a fault.
  'a heading gone': (body) => (body.includes('###') ? body : body.replace('## Eerste kop\n\n', '')),
};

/** Ways to save a file that change nothing of it. */
export const SAVES: Record<string, (file: string) => string> = {
  'as it was': (file) => file,
  'line ends of Windows': (file) => file.replaceAll('\n', '\r\n'),
  'a byte order mark': (file) => `\uFEFF${file}`,
  'blank lines at the end': (file) => `${file}\n\n  \n`,
};

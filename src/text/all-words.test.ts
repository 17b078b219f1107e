import { expect, it } from 'vitest';
import { errorsOf } from '../faults/fault.ts';
import { parseBody } from './parse.ts';

it('gives every word that a page shows or says, whatever it stands in', () => {
  const { text, faults } =
    parseBody(`Een **al**inea met een noot[^1] en een [link](https://a.example/ "tiptekst").

## Tussenkop

<Citaat bron="Bronvermelding">
Aangehaald.
</Citaat>

<Kader titel="Kadertitel">
Ingekaderd met een <Sic juist="verbeterd">vout</Sic>.
</Kader>

<Figuur bestand="a.png" alt="Beschrijving" bijschrift="Bijschrift" />

<Tabel titel="Tabeltitel">

| tabelkop | kop |
| --- | --- |
| cel | ~~doorgehaald~~ |

</Tabel>

\`\`\`
programmacode
\`\`\`

[^1]: Voetnoot.
`);
  expect(errorsOf(faults)).toEqual([]);
  const words = text?.all.match(/\p{L}+/gu) ?? [];
  for (const word of 'alinea link tiptekst Tussenkop Bronvermelding Aangehaald Kadertitel verbeterd vout Beschrijving Bijschrift Tabeltitel tabelkop cel doorgehaald programmacode Voetnoot'.split(
    ' ',
  ))
    expect(words).toContain(word);
});

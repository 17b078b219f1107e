import { readFileSync } from 'node:fs';
import { allowed } from '../../src/text/allowed.ts';

/** The source of the example of a component; the site draws the same file. */
export const readExample = (name: string): string =>
  readFileSync(
    new URL(`../../src/redactie/voorbeelden/${name.toLowerCase()}.mdx`, import.meta.url),
    'utf8',
  );

/** What each component is for, in words of the handbook. */
const PURPOSE: Record<string, string> = {
  Citaat: 'Een uitgelicht citaat.',
  Sic: 'Een fout in de besloten tekst waar een lezer over struikelt. De fout blijft staan; het juiste woord staat erbij.',
  Figuur:
    'Een afbeelding uit de map `beeld/` van deze versie. Beschrijf in `alt` wat er te zien is, of schrijf `decoratief` als de afbeelding niets toevoegt. Niet in een pagina.',
  Tabel: 'Een titel om één tabel.',
  Taal: 'Woorden in een andere taal, zodat een voorleesprogramma ze goed uitspreekt.',
  Kader: 'Een apart blok, met of zonder titel.',
  Planfiguur: 'De woorden van een figuur als geneste lijst; de website tekent de figuur.',
};
const NEEDED = { required: 'verplicht', optional: 'mag weg', flag: 'zonder waarde' };

/** Every component: what it is for, its attributes, and its example. */
export function componentSections(): string {
  return Object.entries(allowed)
    .map(([name, { block, attributes }]) => {
      const list = Object.entries(attributes).map(
        ([key, kind]) =>
          `\`${key}\` (${key === 'alt' ? 'verplicht zonder `decoratief`' : NEEDED[kind]})`,
      );
      const known = list.length ? ` Kent ${list.join(', ')}.` : '';
      const place = block ? 'Zet het op eigen regels.' : 'Zet het in de zin, om de woorden.';
      return `#### ${name}\n\n${PURPOSE[name] ?? ''} ${place}${known}\n\n\`\`\`mdx\n${readExample(name)}\`\`\`\n\n<!-- voorbeeld:${name} -->\n`;
    })
    .join('\n');
}

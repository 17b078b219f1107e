import type { AttributeKind, ComponentName } from '../text/allowed.ts';

const files = import.meta.glob<string>('./voorbeelden/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The source of the example of a component. */
export function exampleOf(name: ComponentName): string {
  const source = files[`./voorbeelden/${name.toLowerCase()}.mdx`];
  if (source === undefined) throw new Error(`${name} has no example.`);
  return source;
}

/** What each component is for, in words of the handbook. */
export const PURPOSE: Readonly<Record<ComponentName, string>> = {
  Citaat: 'Een uitgelicht citaat.',
  Sic: 'Een fout in de besloten tekst waar een lezer over struikelt. De fout blijft staan; het juiste woord staat erbij.',
  Figuur:
    'Een afbeelding uit de map `beeld/` van deze versie. Beschrijf in `alt` wat er te zien is, of schrijf `decoratief` als de afbeelding niets toevoegt. Niet in een pagina.',
  Tabel: 'Een titel om één tabel.',
  Taal: 'Woorden in een andere taal, zodat een voorleesprogramma ze goed uitspreekt.',
  Verwijzing:
    'Maakt van “paragraaf 3.2” een link naar dat deel van dezelfde versie. Schrijf bij `naar` het nummer van het deel, of zijn naam zoals in het adres (`proces/planning`). De link gaat mee als het deel een ander adres krijgt.',
  Kader: 'Een apart blok, met of zonder titel.',
  Planfiguur: 'De woorden van een figuur als geneste lijst; de website tekent de figuur.',
};

const NEEDED = { required: 'Verplicht.', optional: 'Mag weg.', flag: 'Zonder waarde. Mag weg.' };

/** Whether an attribute must be there, in a sentence. */
export const needOf = (key: string, kind: AttributeKind): string =>
  key === 'alt' ? 'Verplicht zonder `decoratief`.' : NEEDED[kind];

import { enumerate } from '../../dutch/count.ts';

/** What to write for an element of HTML, by its name. */
const INSTEAD: Record<string, string> = {
  a: 'Schrijf een link als [tekst](adres).',
  b: 'Schrijf vet als **tekst**.',
  strong: 'Schrijf vet als **tekst**.',
  i: 'Schrijf cursief als *tekst*.',
  em: 'Schrijf cursief als *tekst*.',
  br: 'Zet voor een nieuwe regel twee spaties aan het eind van de regel.',
  img: 'Zet het beeld in de map beeld en schrijf <Figuur bestand="naam.png" alt="…" />; in een pagina kan geen beeld.',
  table:
    'Maak een tabel met strepen: een regel | kop | kop |, daaronder | --- | --- |, en dan de rijen.',
};

const IN_CELL =
  'Een cel van een tabel heeft één regel: zet er een puntkomma, of maak er twee rijen van.';

/** Whether an element of HTML has its own way to be written here, so that no other name was meant. */
export const hasOwnWay = (name: string): boolean => Object.hasOwn(INSTEAD, name);

interface Attribute {
  component: string | null;
  name: string;
}

/** What may be wrong with a component in a body. `known` are the names that may be used. */
export const COMPONENT = {
  'component/nameless': () => 'Een leeg element <>…</> mag niet. Haal <> en </> weg.',
  'component/html': ({
    name,
    known,
    inCell,
  }: {
    name: string;
    known: string[];
    /** Whether it stands in a cell of a table, where a line cannot end. */
    inCell?: boolean;
  }) =>
    `HTML zoals <${name}> mag niet. ${inCell && name === 'br' ? IN_CELL : hasOwnWay(name) ? INSTEAD[name] : `Haal <${name}> weg, en </${name}> als dat er staat, of gebruik ${enumerate(known)}.`}`,
  'component/unknown': ({ name, near, known }: { name: string; near?: string; known: string[] }) =>
    `Het onderdeel <${name}> bestaat niet. ${near ? `Bedoelt u <${near}>?` : `Gebruik alleen ${enumerate(known)}.`}`,
  'component/unclosed': ({ name }: { name: string }) =>
    name === 'Figuur'
      ? 'Het onderdeel <Figuur> is niet gesloten. Sluit het met /> in plaats van >.'
      : `Het onderdeel <${name}> is niet gesloten. Zet </${name}> op dezelfde plek in de tekst als <${name}>: beide op een eigen regel, of beide in de zin.`,
  'component/closed-elsewhere': ({ name }: { name: string }) =>
    `Het onderdeel <${name}> wordt gesloten waar het niet open is. Zet </…> bij het onderdeel dat het laatst is geopend.`,
  'component/never-opened': () =>
    'Hier wordt een onderdeel gesloten dat niet is geopend. Haal </…> weg of zet het begin ervoor.',
  'component/in-text': ({ component }: { component: string | null }) =>
    `<${component}> staat tussen andere tekst. Zet het op eigen regels met een lege regel ervoor en erna.`,
  'component/around-blocks': ({ component }: { component: string | null }) =>
    `<${component}> staat om meer dan één alinea. Zet het in elke alinea apart om de woorden.`,
  'component/empty': ({ component }: { component: string | null }) =>
    `In <${component}> staat niets. Zet er tekst in, of haal het weg.`,
  'component/without-words': ({ component }: { component: string | null }) =>
    `<${component}> bevat geen woorden. Zet het om de woorden waar het over gaat.`,

  'attribute/spread': ({ component }: { component: string | null }) =>
    `In <${component}> staat code tussen accolades. Schrijf attributen als naam="tekst".`,
  'attribute/twice': ({ component, name }: Attribute) =>
    `“${name}” staat twee keer in <${component}>. Haal er één weg.`,
  'attribute/missing': ({ component, name }: Attribute) =>
    `<${component}> mist “${name}”. Schrijf <${component} ${name}="…">.`,
  'attribute/unknown': ({
    component,
    name,
    near,
    known,
  }: Attribute & { near?: string; known: string[] }) => {
    const use =
      known.length > 0 ? `Haal het weg; dit onderdeel kent ${enumerate(known)}.` : 'Haal het weg.';
    return `<${component}> kent geen “${name}”. ${near ? `Bedoelt u “${near}”?` : use}`;
  },
  'attribute/code': ({ name }: { name: string }) =>
    `“${name}” heeft code tussen accolades. Schrijf ${name}="tekst".`,
  'attribute/curly-quotes': ({ name, value }: { name: string; value: string }) =>
    `Om de waarde van “${name}” staan geen rechte aanhalingstekens. Schrijf ${name}="${value}".`,
  'attribute/without-quotes': ({ name, value }: { name: string; value: string }) =>
    `Om de waarde van “${name}” staan geen aanhalingstekens. Schrijf ${name}="${value}".`,
  'attribute/quote-open': ({ name }: { name: string }) =>
    `De waarde van “${name}” wordt niet gesloten. Zet achter haar laatste woord een recht aanhalingsteken (").`,
  'attribute/quotes-inside': ({ name }: { name: string }) =>
    `In de waarde van “${name}” staat een recht aanhalingsteken, en dat sluit haar af. Zet recht (") alleen om de hele waarde, en schrijf erbinnen “ en ”.`,
  'attribute/takes-no-value': ({ name }: { name: string }) =>
    `“${name}” krijgt geen waarde. Schrijf alleen ${name}.`,
  'attribute/empty': ({ name, optional }: { name: string; optional: boolean }) =>
    `“${name}” is leeg. Vul het in als ${name}="tekst"${optional ? ' of laat het weg' : ''}.`,

  'figuur/alt-empty': () =>
    '“alt” is leeg. Beschrijf het beeld, of schrijf decoratief in plaats van alt.',
  'figuur/alt-missing': () =>
    '<Figuur> mist “alt”. Beschrijf het beeld met alt="…", of schrijf decoratief als het niets toevoegt.',
  'figuur/alt-and-decoratief': () => '<Figuur> heeft “alt” en “decoratief” tegelijk. Kies er één.',
  'figuur/file-name': ({ bestand, near }: { bestand: string; near?: string }) =>
    `“${bestand}” is geen goede bestandsnaam. ${near ? `Schrijf bestand="${near}", en noem het bestand in de map beeld ook zo.` : 'Gebruik kleine letters, cijfers en streepjes, eindigend op .png, .jpg, .webp of .avif.'}`,
  'figuur/in-pagina': () =>
    '<Figuur> kan niet in een pagina. Haal het weg; beelden horen bij documenten.',
  'figuur/holds-text': () =>
    '<Figuur> bevat tekst. Sluit het met /> en zet de tekst in bijschrift of eronder.',
  'tabel/not-one-table': () =>
    '<Tabel> staat niet om precies één tabel. Zet er één tabel in en niets anders.',
  'planfiguur/not-one-list': () =>
    '<Planfiguur> staat niet om precies één lijst. Zet er één lijst in en niets anders.',
  'verwijzing/in-pagina': () =>
    '<Verwijzing> kan niet in een pagina: die heeft geen hoofdstukken. Schrijf een gewone link: [woorden](/adres/).',
  'verwijzing/around-link': () =>
    '<Verwijzing> staat om een link. Haal één van de twee weg en laat de woorden staan.',
  'taal/code': ({ code }: { code: string }) =>
    `“${code}” is geen taalcode. Gebruik een code als en, de of pt-BR.`,
};

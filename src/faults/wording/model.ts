/** Where a thema or mijlpaal of a name stands, when that can be one. */
const fileOf = (kind: string, name: string) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && ['thema', 'mijlpaal'].includes(kind)
    ? ` maak het bestand ${kind === 'thema' ? 'themas' : 'mijlpalen'}/${name}.yaml, of`
    : '';

/** What may be wrong between files that are each right in themselves. */
export const MODEL = {
  'model/site-missing': () =>
    'Dit bestand ontbreekt of klopt niet. Maak site.yaml met naam, organisatie, organisatieUri, url, beschrijving en contact.',
  'model/reference-unknown': ({
    kind,
    name,
    near,
  }: {
    kind: 'document' | 'versie' | 'hoofdstuk' | 'thema' | 'mijlpaal';
    /** What the reference looks for in vain. */
    name: string;
    near?: string;
  }) =>
    `Dit verwijst naar ${kind} "${name}", maar dat bestaat niet. ${near ? `Bedoelt u \`${near}\`?` : `Kies een naam die bestaat,${fileOf(kind, name) || ' of'} haal de verwijzing weg.`}`,
  'model/alinea-unknown': ({ alinea, count }: { alinea: number; count: number }) =>
    count > 0
      ? `Alinea ${alinea} bestaat niet: dit deel heeft er ${count}. Kies een lager nummer.`
      : `Alinea ${alinea} bestaat niet: dit deel heeft zelf geen tekst. Noem een deel dat wel tekst heeft, of haal de alinea weg.`,
  'model/alinea-without-hoofdstuk': () =>
    'Deze versie heeft hoofdstukken. Schrijf bij hoofdstuk: in welk hoofdstuk de alinea staat, zoals in het adres.',

  'model/pagina-address-taken': ({ id }: { id: string }) =>
    `Het adres /${id}/ is al in gebruik. Geef dit bestand een andere naam.`,
  'model/document-reserved': ({ name }: { name: string }) =>
    `De naam "${name}" gebruikt de site zelf. Geef de map een andere naam.`,
  'model/hoofdstuk-reserved': ({ name }: { name: string }) =>
    `De naam "${name}" gebruikt de site zelf. Geef dit hoofdstuk een andere naam.`,
  'model/relation-to-itself': () =>
    'Dit verwijst naar het document zelf. Noem het andere document, of haal deze relatie weg.',
  'model/title-twice': ({ twin }: { twin: string }) =>
    `Het document "${twin}" heeft dezelfde titel. Geef een van de twee een andere, zodat lezers ze uit elkaar houden.`,

  'model/concept-status': () =>
    'In de map concept hoort status concept. Verander de status of de naam van de map.',
  'model/concept-elsewhere': () =>
    'Status concept hoort alleen bij de map concept. Verander de status of de naam van de map.',
  'model/openbaar-of-decided': () =>
    'Alleen een concept kan van de site wegblijven; deze versie hoort er te staan. Haal de regel openbaar weg.',
  'model/not-public': () =>
    'Dit verwijst naar een concept dat niet op de site komt (openbaar: nee in versie.yaml). Haal de verwijzing weg, of haal daar de regel openbaar weg.',
  'model/folder-without-date': ({ name, right }: { name: string; right?: string }) =>
    `De map "${name}" begint niet met een datum. ${right ? `Noem haar naar de datum van deze versie: ${right}.` : 'Noem haar bijvoorbeeld 2023-06-28 of 2023-06-ontwerp.'}`,
  'model/folder-date-unreal': ({ name, right }: Record<'name' | 'right', string>) =>
    `De naam van de map "${name}" begint met een datum die niet bestaat. Noem haar naar de datum van deze versie: ${right}.`,
  'model/datum-differs': ({ datum, folder }: { datum: string; folder: string }) =>
    `De datum "${datum}" is een andere dan die van de map. Schrijf datum: ${folder}.`,
  'model/wijziging-missing': () =>
    'De sleutel wijziging ontbreekt. Schrijf wijziging: met daaronder, elk op een eigen ingesprongen regel, soort: met groot of klein, en toelichting: met wat er veranderde.',
  'model/versie-empty': () =>
    'Deze versie heeft nog geen tekst. Voeg een index.mdx of een hoofdstuk toe.',
  'model/short-and-long': () =>
    'Naast index.mdx staan hoofdstukken. Kies: een kort document met alleen index.mdx, of hoofdstukken zonder index.mdx.',

  'model/address-twice': ({ slugs }: { slugs: string }) =>
    `Het adres "${slugs}" komt twee keer voor. Geef een van de twee bestanden een andere naam.`,
  'model/index-missing': ({ file }: { file: string }) =>
    `De map van dit deel heeft geen index.mdx. Maak het bestand ${file} met een titel.`,
  'model/number-twice': ({ number, twin }: { number: string; twin: string }) =>
    `Het volgnummer ${number} heeft "${twin}" al. Geef een van de twee een ander nummer.`,
  'model/id-twice': ({ twin }: { twin: string }) =>
    `Dit deel heeft dezelfde id als "${twin}". Kies een andere id.`,

  'model/erratum-without-hoofdstuk': () =>
    'De sleutel hoofdstuk ontbreekt. Schrijf hoofdstuk: met daarachter het hoofdstuk waarin de fout staat, zoals in het adres.',
  'model/erratum-of-short': () =>
    'Dit document heeft geen hoofdstukken. Haal de regel hoofdstuk weg.',
};

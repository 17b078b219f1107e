import type { YAMLError } from 'yaml';

const QUOTE = 'Zet de hele tekst tussen aanhalingstekens.';

const DUTCH: Record<string, string> = {
  DUPLICATE_KEY: 'Deze sleutel staat er twee keer. Haal een van de twee weg.',
  BLOCK_AS_IMPLICIT_KEY: `Hier staat een dubbele punt in de tekst, of klopt de inspringing niet. ${QUOTE}`,
  TAB_AS_INDENT: 'Hier staat een tab. Spring in met spaties.',
  BAD_INDENT: 'De inspringing klopt niet. Spring gelijke regels even ver in.',
  MULTIPLE_DOCS: 'Er staan meer blokken in dit bestand. Haal de extra regel met --- weg.',
  MULTILINE_IMPLICIT_KEY:
    'Hier ontbreekt een dubbele punt, of springt een regel te ver in. Schrijf sleutel: waarde, elke sleutel vooraan op een eigen regel.',
  BAD_ALIAS: `Een verwijzing met * kan hier niet. ${QUOTE}`,
  BAD_SCALAR_START: `Een tekst kan niet met dit teken beginnen. ${QUOTE}`,
  BAD_DQ_ESCAPE:
    'Een \\ heeft tussen dubbele aanhalingstekens een eigen betekenis. Schrijf \\\\ voor het teken.',
  UNEXPECTED_TOKEN:
    'Hier staat iets waar het niet kan staan. Kijk de aanhalingstekens en streepjes op deze regel en de regel erboven na.',
};

/** Dutch for what the YAML parser says: what is wrong, then the cure. */
export function yamlWords({ code, message }: YAMLError): string {
  if (code === 'MISSING_CHAR')
    return /closing.*quote/.test(message)
      ? 'Dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de tekst nog een.'
      : /map values/.test(message)
        ? 'Hier ontbreekt een dubbele punt. Schrijf sleutel: waarde.'
        : 'Er ontbreekt een teken, vaak een ] of een }. Sluit de lijst of groep af.';
  if (/must be .*end with a/.test(message))
    return 'Een [ of { op een regel hierboven wordt niet gesloten. Zet er een ] of } achter.';
  return (
    DUTCH[code] ??
    `Dit is geen geldige YAML (${message.split('\n')[0]}). Kijk de regel en de regel erboven na.`
  );
}

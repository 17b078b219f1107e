/** A small folder without faults, which each mistake is put into. */
export const SOUND: Record<string, string> = {
  'site.yaml':
    'naam: Plan\norganisatie: Gemeente\norganisatieUri: https://voorbeeld.nl/id\nurl: https://voorbeeld.nl/\nbeschrijving: Het plan.\ncontact: {}\n',
  'documenten/plan/document.yaml':
    'titel: Het plan\nkorteTitel: Plan\nsoort: meerjarenbeleidsplan\nomschrijving: Het plan.\nvolgorde: 1\nperiode: 2025/2028\n',
  'documenten/plan/2024/versie.yaml': 'label: Versie 2024\ndatum: 2024\nstatus: vastgesteld\n',
  'documenten/plan/2024/01-doel.mdx':
    '---\ntitel: Doel\nsamenvatting: Een veilige stad.\n---\n\nWij willen een veilige stad.\n',
  'documenten/plan/concept/versie.yaml':
    'label: Concept\ndatum: 2025-01-01\nstatus: concept\nwijziging: {soort: klein, toelichting: Beter.}\n',
  'documenten/plan/concept/01-doel.mdx':
    '---\ntitel: Doel\nsamenvatting: Een veilige stad.\n---\n\nWij willen een veilige stad.\n',
  'themas/jeugd-en-zorg.yaml':
    'titel: Jeugd en zorg\nlaag: strategisch\nomschrijving: Over jeugd.\nvolgorde: 1\n',
};

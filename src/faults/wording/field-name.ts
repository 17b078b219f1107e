/** What one item of a list is called, with its article, by the key of the list or the file that is one. */
const ITEMS: Record<string, [article: 'de' | 'het', name: string]> = {
  errata: ['het', 'erratum'],
  vragen: ['de', 'vraag'],
  doorverwijzingen: ['de', 'doorverwijzing'],
  besluiten: ['het', 'besluit'],
  themas: ['het', 'thema'],
  mijlpalen: ['de', 'mijlpaal'],
  documenten: ['het', 'document'],
  relaties: ['de', 'relatie'],
  eerder: ['de', 'eerdere datum'],
  kerntaken: ['de', 'kerntaak'],
  vormen: ['de', 'vorm'],
  synoniemen: ['het', 'synoniem'],
  sporen: ['het', 'spoor'],
  onderwerpen: ['het', 'onderwerp'],
};
/** Keys that are words with an article. */
const ARTICLES: Record<string, 'de' | 'het'> = Object.fromEntries([
  ...[
    'alinea',
    'datum',
    'bron',
    'versie',
    'titel',
    'omschrijving',
    'reden',
    'vraag',
    'toelichting',
  ].map((key) => [key, 'de' as const]),
  ...['hoofdstuk', 'document', 'orgaan', 'antwoord', 'label', 'thema'].map((key) => [
    key,
    'het' as const,
  ]),
]);

/**
 * The keys to a value in the words of an editor: `titel`, `de alinea van het 1e erratum`, `de bron van de 2e eerdere
 * datum`. `file` is the name of a file that is a list itself.
 */
export function fieldName(path: readonly (string | number)[], file = ''): string {
  const [only] = path;
  if (only === undefined) return 'Dit bestand';
  if (path.length === 1 && typeof only === 'string') return only;
  const parts: string[] = [];
  for (let i = path.length - 1; i >= 0; i -= 1) {
    const step = path[i] ?? '';
    if (typeof step === 'string')
      parts.push(ARTICLES[step] ? `${ARTICLES[step]} ${step}` : `"${step}"`);
    else {
      const list = String(path[i - 1] ?? file);
      const [article, name] = ITEMS[list] ?? ['het', `onderdeel${list ? ` van ${list}` : ''}`];
      parts.push(`${article} ${step + 1}e ${name}`);
      // The list is named by its item.
      i -= 1;
    }
  }
  return parts.join(' van ');
}

const wayOut = (document: string) =>
  `Zet terug wat er stond. Is er een nieuw besluit, maak dan een nieuwe versie met \`npm run versie -- nieuw ${document}\` of het formulier "Nieuwe versie"; een fout in de tekst meldt u in errata.yaml van deze versie.`;
const BOTH_SIDES =
  'Houd de regels van beide kanten: haal alleen de drie regels met <<<<<<<, ======= en >>>>>>> weg. Zo gaat niets verloren';
const AS_IT_WAS = 'Zet het bestand terug zoals het was; het wordt niet met de hand geschreven.';

interface OfVersie {
  document: string;
  label: string;
}

/** What the rules find on promises: decided text does not change, an address does not die. */
export const KEPT = {
  'lock/absent': () =>
    'Dit bestand ontbreekt, dus niets bewaakt de vastgestelde teksten. Maak het met het formulier "Vastleggen" of met `npm run versie -- vastleggen`.',
  'lock/conflict': () =>
    `Deze regel is niet te lezen: hier is een samenvoeging half gedaan. ${BOTH_SIDES}; regels die er dan dubbel staan, mogen blijven staan.`,
  'lock/line-unreadable': () => `Deze regel is niet te lezen. ${AS_IT_WAS}`,
  'lock/line-of-concept': () =>
    'Een concept mag nog veranderen en staat niet vast. Haal deze regel weg.',
  'lock/line-twice': ({ key }: { key: string }) =>
    `Over ${key} staan er twee regels die elkaar tegenspreken. Haal de regel weg die er later bij kwam.`,
  'lock/versie-gone': ({ versie, lines }: { versie: string; lines: number }) =>
    `De versie ${versie} staat vast${lines > 1 ? ` (hier ${lines} regels)` : ''}, maar is er niet meer. Zet haar map terug: ook een oude versie blijft bestaan.`,
  'lock/versie-unlocked': () =>
    'De tekst van deze versie staat nog niet vast en is dus niet bewaakt. Leg haar vast met het formulier "Vastleggen" of met `npm run versie -- vastleggen`.',
  'lock/facts-unlocked': ({ document }: { document: string }) =>
    `Het label en de datum van deze versie staan niet meer in vastgesteld.lock of de map vastgesteld, haar tekst wel. ${wayOut(document)}`,
  'lock/facts-changed': ({ document }: { document: string }) =>
    `Het label of de datum van deze vastgestelde versie is veranderd. ${wayOut(document)}`,
  'lock/record-absent': () =>
    `Van deze versie staan de woorden vast, maar nog niet wie wat besloot en in welke volgorde de delen staan. Leg dat vast met \`npm run versie -- vastleggen\`.`,
  'lock/record-later': ({ name }: { name: string }) =>
    `Na het vastleggen kwam erbij: ${name}. Klopt dat, leg het dan vast met \`npm run versie -- vastleggen\`; anders haalt u het weg.`,
  'lock/record-changed': ({
    name,
    how,
    document,
  }: {
    /** What differs, in words: `besluit 1: omschrijving`. */
    name: string;
    how: 'veranderd' | 'weg' | 'toegevoegd';
    document: string;
  }) => `Dit staat vast en is ${how}: ${name}. ${wayOut(document)}`,
  'lock/text-added': ({ document, label }: OfVersie) =>
    `Dit deel is toegevoegd aan versie "${label}", waarvan de tekst vaststaat. ${wayOut(document)}`,
  'lock/text-changed': ({
    document,
    label,
    was,
    is,
  }: OfVersie & {
    /** The words that stood here and those that stand here now, where git can tell. */
    was?: string;
    is?: string;
  }) =>
    `Deze tekst staat vast in versie "${label}" en is veranderd${
      was === undefined || is === undefined
        ? ' (titel, nummer, tekst of beeld). Welke woorden er stonden, is hier niet te zien'
        : `: hier stond “${was}”, nu staat er “${is}”`
    }. ${wayOut(document)}`,
  'lock/text-gone': ({
    document,
    versie,
    hoofdstuk,
  }: {
    document: string;
    /** `<document>/<versie>`. */
    versie: string;
    /** Absent for the text of a short document. */
    hoofdstuk?: string;
  }) =>
    `${hoofdstuk === undefined ? 'De tekst' : `Het deel "${hoofdstuk}"`} van versie ${versie} staat vast, maar is er niet meer. ${wayOut(document)}`,

  'moved/likely': ({
    id,
    line,
    label,
    percent,
    hasId,
  }: {
    /** Identity of the part of the versie before. */
    id: string;
    /** That identity as front matter has it: `id: aanpak/jeugd`. */
    line: string;
    /** Label of the versie before. */
    label: string;
    /** How much of it is the same, of a hundred. */
    percent: number;
    /** Whether it has a name already, with a slip in it. */
    hasId: boolean;
  }) =>
    `Dit deel lijkt voor ${percent}% gelijk op "${id}" van versie "${label}", dat hier niet meer staat. Is het hernoemd of verplaatst, ${hasId ? `verander dan bovenaan de regel id in \`${line}\`` : `zet er dan bovenaan \`${line}\` bij`}: dan blijft het hetzelfde deel en wijst het oude adres de weg. Is het een ander deel, geef het dan een eigen id.`,

  'doorverwijzingen/from-page': ({ van }: { van: string }) =>
    `Op ${van} staat een pagina, dus van dat adres kan niet worden doorverwezen. Haal deze doorverwijzing weg: de regel met van en die met naar.`,
  'doorverwijzingen/from-reserved': ({ van }: { van: string }) =>
    `Adressen als ${van} gebruikt de site zelf. Haal deze doorverwijzing weg: de regel met van en die met naar.`,
  'doorverwijzingen/twice': ({ van }: { van: string }) =>
    `Het adres ${van} staat hier twee keer. Haal een van de twee weg: de regel met van en die met naar.`,
  'doorverwijzingen/to-itself': () =>
    'Deze doorverwijzing leidt naar zichzelf. Schrijf bij naar het nieuwe adres.',
  'doorverwijzingen/loop': ({ target }: { target: string }) =>
    `Via ${target} komt deze doorverwijzing weer bij zichzelf uit. Schrijf bij naar het adres van een pagina die er is.`,
  'doorverwijzingen/to-another': ({ target, naar }: { target: string; naar: string }) =>
    `${target} is zelf doorverwezen. Schrijf bij naar meteen het adres waar de tekst nu staat: ${naar}.`,
  'doorverwijzingen/to-nowhere': ({ target, near }: { target: string; near?: string }) =>
    `Op ${target} staat geen pagina. ${near ? `Bedoelt u ${near}?` : 'Kijk het adres na.'}`,
  'doorverwijzingen/anchor-unknown': ({ target, anchor }: { target: string; anchor: string }) =>
    `Op ${target} bestaat #${anchor} niet. Kijk het anker na of haal het weg.`,

  'adressen/conflict': () =>
    `Deze regel is geen adres: hier is een samenvoeging half gedaan. ${BOTH_SIDES}; \`npm run adressen\` zet ze weer op volgorde.`,
  'adressen/no-address': () => `Deze regel is geen adres. ${AS_IT_WAS}`,
  'adressen/dead-below': ({ root, count }: { root: string; count: number }) =>
    `${count} adressen die met ${root} beginnen antwoorden niet meer: er is geen document of pagina van die naam. Geef de map haar oude naam terug (de titel mag anders), of schrijf in doorverwijzingen.yaml waar alles nu staat: \`- van: ${root}*\` en daaronder \`naar:\` met het nieuwe adres en ook een * erachter.`,
  'adressen/dead': ({ path }: { path: string }) =>
    `Het adres ${path} heeft bestaan en antwoordt niet meer. Zet de tekst terug, of schrijf in doorverwijzingen.yaml waar zij nu staat: \`- van: ${path}\` en daaronder \`naar:\` met het nieuwe adres.`,
};

import { count } from '../../dutch/count.ts';

/** What the rules of `src/check` find in files of facts: those beside the texts. */
export const FACTS = {
  'begrippen/term-twice': ({ term, file }: { term: string; file: string }) =>
    `Het begrip "${term}" staat ook in ${file}. Maak van de twee bestanden één, of geef dit begrip een eigen term.`,
  'begrippen/uitleg-is-term': () =>
    'Deze uitleg is het begrip zelf, dus een lezer weet niets meer. Schrijf in andere woorden wat het betekent.',
  'begrippen/unused': ({ term }: { term: string }) =>
    `Het begrip "${term}" staat in geen enkele tekst. Voeg bij vormen toe hoe het er wel staat, of haal dit bestand weg.`,
  'begrippen/forms-in-one': ({ first }: { first: string }) =>
    `Hier staan meer vormen op één regel, zodat de site ze niet herkent. Geef elke vorm een eigen regel met een streepje, te beginnen met - ${first}.`,
  'begrippen/afkorting-twice': ({ afkorting, file }: Record<'afkorting' | 'file', string>) =>
    `De afkorting ${afkorting} staat ook bij het begrip in ${file}. Haal haar bij een van de twee weg.`,
  'themas/title-twice': ({ titel, file }: { titel: string; file: string }) =>
    `Het thema "${titel}" staat ook in ${file}. Maak van de twee bestanden één, of geef dit thema een eigen titel.`,
  'themas/order-twice': ({
    volgorde,
    file,
    free,
  }: {
    volgorde: number;
    file: string;
    /** The first number after all others. */
    free: number;
  }) =>
    `Volgorde ${volgorde} staat ook in ${file}, dus u kiest niet welk thema eerst komt. Geef dit thema een eigen getal, bijvoorbeeld volgorde: ${free}.`,
  'themas/unused': ({ id }: { id: string }) =>
    `Bij geen enkel hoofdstuk staat dit thema. Zet bij een hoofdstuk themas: [${id}].`,
  'begrippen/form-twice': ({ form, file }: Record<'form' | 'file', string>) =>
    `"${form}" staat ook bij het begrip in ${file}; lezers komen altijd bij dat begrip. Haal de vorm bij een van de twee weg.`,
  'paginas/title-twice': ({ titel, file }: { titel: string; file: string }) =>
    `De pagina "${titel}" staat ook in ${file}. Haal een van de twee bestanden weg, of geef deze pagina een eigen titel.`,
  'documenten/short-title-twice': ({ twin }: { twin: string }) =>
    `Het document in map ${twin} heeft dezelfde korte titel. Geef een van de twee een andere, zodat lezers ze uit elkaar houden.`,
  'documenten/order-twice': ({
    volgorde,
    twin,
    free,
  }: {
    volgorde: number;
    twin: string;
    /** The first number after all others. */
    free: number;
  }) =>
    `Volgorde ${volgorde} heeft het document in map ${twin} ook, dus u kiest niet welk eerst komt. Geef dit document een eigen getal, bijvoorbeeld volgorde: ${free}.`,
  'versies/concept-older': ({ datum, label }: Record<'datum' | 'label', string>) =>
    `Dit concept (${datum}) is ouder dan versie "${label}". Kijk de datum na: schrijf wanneer er het laatst aan is gewerkt.`,
  'versies/concept-decided': ({ soort }: { soort: string }) =>
    `Dit concept heeft een besluit "${soort}", maar een concept is nog niet vastgesteld. Haal het besluit weg; het komt erbij met het formulier "Vaststellen".`,
  'versies/besluit-early': ({ datum, text }: Record<'datum' | 'text', string>) =>
    `Dit besluit (${datum}) is van meer dan een jaar voor de tekst (${text}). Kijk na of het jaar klopt.`,
  'versies/bron-inside': ({ url }: { url: string }) =>
    `Het adres ${url} kan alleen wie bij de organisatie werkt openen. Noem een plek waar iedereen bij kan, of haal url weg.`,
  'versies/published-early': ({ gepubliceerd, datum }: Record<'gepubliceerd' | 'datum', string>) =>
    `Deze tekst (${datum}) zou zijn gepubliceerd op ${gepubliceerd}, voor zij er was. Kijk de datum na.`,
  'versies/label-twice': ({ twin }: { twin: string }) =>
    `De versie in map ${twin} heet net zo. Geef een van de twee een ander label, zodat lezers ze uit elkaar houden.`,
  'versies/besluit-soort': ({ soort, near }: Record<'soort' | 'near', string>) =>
    `Van het besluit "${soort}" weet de site niet wat het is, en ze noemt dan niet wie de tekst vaststelde. Bedoelt u \`${near}\`?`,
  'mijlpalen/done-later': ({ datum, today }: Record<'datum' | 'today', string>) =>
    `Deze mijlpaal is afgerond, maar ${datum} ligt na vandaag (${today}). Kijk de datum na, of schrijf status: gepland.`,
  'mijlpalen/slip-same': ({ datum }: { datum: string }) =>
    `Deze eerdere datum is dezelfde als de datum die nu geldt (${datum}). Schrijf de datum die eerst gold, of haal haar weg; is zij de enige, dan ook de regel eerder.`,
  'mijlpalen/twin': ({ file }: { file: string }) =>
    `Dezelfde titel, datum en orgaan staan ook in ${file}. Haal een van de twee bestanden weg, of zeg in de titel wat er anders aan is.`,
  'mijlpalen/dropped-unsaid': () =>
    'Deze mijlpaal gaat niet door, en er staat niet waarom. Schrijf het in een zin bij toelichting.',
  'mijlpalen/bron-of-slip': ({ datum, slip }: Record<'datum' | 'slip', string>) =>
    `Deze bron noemt de eerdere datum (${slip}) en niet ${datum}. Zet de bron bij eerder, en noem hier waar de nieuwe datum staat of haal bron weg.`,
  'organen/spelled': ({
    orgaan,
    near,
    count,
  }: Record<'orgaan' | 'near', string> & { count: number }) =>
    `Het orgaan "${orgaan}" staat elders (${count} keer) als "${near}". Is het hetzelfde, schrijf dan orgaan: ${near}.`,
  'mijlpalen/report-too-early': ({
    datum,
    document,
    periode,
  }: Record<'datum' | 'document' | 'periode', string>) =>
    `Deze rapportage (${datum}) komt voor de periode van ${document} begint (${periode}). Kijk de datum na: een verslag komt na de tijd waarover het gaat.`,
  'beveiliging/expired': ({ verloopt }: { verloopt: string }) =>
    `De gegevens voor wie een lek meldt golden tot en met ${verloopt}. Kijk ze na en zet bij verloopt een dag in het komende jaar.`,
  'beveiliging/expires-soon': ({ left }: { left: number }) =>
    `De gegevens voor wie een lek meldt gelden nog ${count(left, 'dag', 'dagen')}; daarna wordt de site niet meer gemaakt. Kijk ze na en zet bij verloopt een latere dag.`,
  'beveiliging/too-long': () =>
    'De gegevens voor wie een lek meldt gelden hier langer dan een jaar. Kies een dag in het komende jaar, zodat iemand ze dan nakijkt.',
  'zoekwoorden/unused': ({ word }: { word: string }) =>
    `"${word}" staat in geen enkele geldende tekst. Neem het woord precies over uit de tekst, of haal het hier weg.`,

  'woo/organisatie-unknown': ({ uri }: { uri: string }) =>
    `Met woo: ja moet de organisatie in de lijst van gemeenten van TOOI staan, en ${uri} staat daar niet in. Kijk organisatieUri na, of zet woo op nee.`,
  'woo/not-https': () =>
    'De index van de Woo neemt alleen adressen met https. Laat het adres beginnen met https://, of zet woo op nee.',
  'woo/no-day': ({ versie }: { versie: string }) =>
    `Van versie "${versie}" is geen dag van vaststelling bekend. De index van de Woo krijgt haar daarom zonder categorie. Noem bij woo een handeling met een datum, als u die weet.`,
};

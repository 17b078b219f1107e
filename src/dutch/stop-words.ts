import { foldedWords } from './words.ts';

const split = (list: string) => new Set(list.trim().split(/\s+/));

/** Dutch function words: they carry no subject and are never searched apart. Folded. */
export const STOP_WORDS: ReadonlySet<string> = split(`
  aan al alle alleen allemaal als alsnog altijd anders begin ben bent bij bijvoorbeeld binnen boven buiten
  daar daarbij daarin daarmee daarna daarom daarop daarvan daarvoor dan dat de den der deze die dien dit
  doe doen doet door doordat dus echter een eerst eigenlijk elk elke en er ergens erbij erin ermee erop ervan ervoor
  etc even gaan gaat ga geen gewoon had hadden heb hebben hebt heeft heel hem hen het hier hierbij hieraan hiermee
  hij hun ieder iedere iemand iets ik in is ja je jij jou jouw jullie kan kun kunnen kunt kon konden
  krijg krijgen krijgt maar mag me mee met mij mijn moest moet moeten mogen na naar naast nadat nam namelijk
  nee niet niets nog nou nu of om omdat omtrent onder ons onze ook op opnieuw over per pas sinds snel soms
  staan staat steeds te ten ter terug tijdens toch toe toen tegen tot totdat tussen u uit uw van vanaf vanuit vanwege volgens zonder
  veel via vooral voor voordat waar waarbij waarin waarmee waarop waarvan waarvoor was wat we wel
  welk welke wel werd werden wie wij wil willen wilt word worden wordt zal ze zeer zelf zich zij zijn
  zo zoals zodat zou zouden zowel zullen zult
`);

/**
 * More function words: pronouns, prepositions, conjunctions, particles and forms of verbs that help. They may be searched
 * apart; that a text lacks one says nothing of its subject, so that nobody claims it of them. Folded.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = split(`
  behalve benevens bovendien conform daaraan daardoor daarentegen daarheen daarna daarnaast daaronder daarover daaruit degene degenen desondanks
  dezelfde diens doch dus ene enige enkele ertegen ertoe erna eronder erover ertussen eruit evenals eveneens geleden
  gedurende gij haar hetzelfde hetzij hierdoor hierin hierna hierom hieronder hierop hierover hieruit hiertoe hiervan hiervoor
  hoewel hoezo immers indien ingevolge inzake jegens jou jouwe krachtens kunne langs m'n men middels mits mocht mochten namens
  nergens niemand niettemin noch nochtans nooit omheen omstreeks ondanks onverminderd onze op overigens
  reeds richting rond rondom sedert sommige sommigen te teneinde tenzij terwijl tevens trots uwe vandaar vanwaar verder via vervolgens
  waaraan waardoor waarheen waarna waarnaast waaronder waarover waartegen waartoe waartussen waaruit wanneer wegens weer
  wellicht wiens wier zodoende zodra zolang zoveel zulk zulke zijne
`);

/** Words of a question that name no subject: they ask, and may stand in the text or not. Folded. */
export const ASKING_WORDS: ReadonlySet<string> = split(`
  wanneer wie wat waar waarom hoe hoeveel hoelang hoever welk welke waarheen waarmee
  betekenen betekent betekenis bedoeld bedoelt uitleg gebeuren gebeurt gebeurde
  zit zitten zeggen zegt weten weet vind vinden vindt vertellen zoek zoeken info
  alles overzicht lijst graag alstublieft svp gemeente
`);

/** Common verbs and nouns that say little: they weigh less, and need not stand in the text. Folded. */
export const LIGHT_WORDS: ReadonlySet<string> = split(`
  aanvragen aanvraag bestaan bestaat bestaande bestrijden bestrijdt betreft brengen brengt doel gebruiken gebruikt geldt gelden
  geven geeft gegeven goed goede groot grote helpen helpt hoort horen houden houdt kijken komen komt kosten kost laten laat
  leggen legt lezen lopen loopt maken maakt manier meer meest meten moment nemen neemt nieuw nieuwe nodig onderwerp
  plaats plan punt regelen regelt soort soorten spelen speelt starten start tijd vallen valt vragen vraag vraagt werk werken werkt
  zetten zet zien ziet zorgen zorgt zaken zaak deel delen bepalen bepaalt kiezen kiest halen haalt hoe lang
`);

/** What a question asks for, told by its question words. */
export type Answer = 'datum' | 'orgaan' | 'doel';

const ASKS: readonly (readonly [Answer, RegExp])[] = [
  ['datum', /\b(wanneer|hoe ?lang|hoe ?laat|datum|welk jaar|welke maand|welke dag|tot wanneer)\b/],
  [
    'orgaan',
    /\b(wie|door wie|welke (organisaties?|partijen|partners?|instanties?|bestuurders?))\b/,
  ],
  ['doel', /\b(waarom|waartoe|waarvoor|doel|doelen|met welk doel|wat wil|wat willen)\b/],
];

/** The kinds of answer that a question asks for; empty for plain search words. */
export function asksFor(query: string): Answer[] {
  const text = foldedWords(query).join(' ');
  return ASKS.filter(([, pattern]) => pattern.test(text)).map(([answer]) => answer);
}

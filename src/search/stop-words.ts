import { wordsOf } from './words.ts';

const split = (list: string) => new Set(list.trim().split(/\s+/));

/** Dutch function words: they carry no subject and are never searched apart. Folded. */
export const STOP_WORDS: ReadonlySet<string> = split(`
  aan al alle alleen allemaal als alsnog altijd anders begin ben bent bij bijvoorbeeld binnen bv
  daar daarbij daarin daarmee daarna daarom daarop daarvan daarvoor dan dat de den der deze die dien dit
  doe doen doet door doordat dus echter een eerst eigenlijk elk elke en er ergens erbij erin ermee erop ervan ervoor
  etc even gaan gaat ga geen gewoon had hadden heb hebben hebt heeft heel hem hen het hier hierbij hieraan hiermee
  hij hun ieder iedere iemand iets ik in is ja je jij jou jouw jullie kan kun kunnen kunt kon konden
  krijg krijgen krijgt maar mag me mee mij mijn moest moet moeten mogen na naar naast nadat nam namelijk
  nee niet niets nog nou nu of om omdat omtrent ons onze ook op opnieuw over per pas sinds snel soms
  staan staat steeds te ten ter terug tijdens toch toe toen tot totdat tussen u uit uw van vanaf vanuit vanwege
  veel via vooral voor voordat waar waarbij waarin waarmee waarop waarvan waarvoor was wat we wel
  welk welke wel werd werden wie wij wil willen wilt word worden wordt zal ze zeer zelf zich zij zijn
  zo zoals zodat zou zouden zowel zullen zult
`);

/** Words of a question that name no subject: they ask, and may stand in the text or not. Folded. */
export const ASKING_WORDS: ReadonlySet<string> = split(`
  wanneer wie wat waar waarom hoe hoeveel hoelang hoever welk welke waarheen waarmee
  betekenen betekent betekenis bedoeld bedoelt uitleg gebeuren gebeurt gebeurde
  zit zitten zeggen zegt weten weet vind vinden vindt vertellen zoek zoeken info
  alles overzicht lijst graag alstublieft svp gemeente
`);

/** What a question asks for, told by its question words. */
export type Answer = 'datum' | 'orgaan' | 'doel';

const ASKS: readonly (readonly [Answer, RegExp])[] = [
  ['datum', /\b(wanneer|hoe ?lang|hoe ?laat|datum|welk jaar|welke maand|welke dag|tot wanneer)\b/],
  ['orgaan', /\b(wie|door wie|welke (organisaties?|partijen|partners?|instanties?|bestuurders?))\b/],
  ['doel', /\b(waarom|waartoe|waarvoor|doel|doelen|met welk doel|wat wil|wat willen)\b/],
];

/** The kinds of answer that a question asks for; empty for plain search words. */
export function asksFor(query: string): Answer[] {
  const text = wordsOf(query)
    .map(({ folded }) => folded)
    .join(' ');
  return ASKS.filter(([, pattern]) => pattern.test(text)).map(([answer]) => answer);
}

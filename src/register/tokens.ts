import { STOP_WORDS } from '../dutch/stop-words.ts';
import { fold, wordsOf } from '../dutch/words.ts';

/** A word of a text with what stands around it; words joined by a hyphen are one. */
export interface Token {
  text: string;
  folded: string;
  /** Opens a sentence, so that its capital says nothing. */
  opens: boolean;
  /** The folded word right before and after it, without punctuation in between. */
  before?: string;
  after?: string;
}

/** The words of one text in order, without a shortened word ("dak-") and without numbers. */
export function tokensOf(text: string): Token[] {
  return withoutAddresses(text)
    .split('\n')
    .flatMap((line) => {
      const words = joined(line).map((piece) => ({ ...piece, folded: fold(piece.text) }));
      return words.flatMap(({ text: word, folded, start }, i): Token[] => {
        const [last, next] = [words[i - 1], words[i + 1]];
        const gap = line.slice(endOf(last), start);
        const isCut = line[start + word.length] === '-' || /(^|\s)-$/.test(gap);
        if (isCut || /\d/.test(folded)) return [];
        const opens = i === 0 || /[.!?:•"“‘(–]/.test(gap);
        const before = last && isSpace(gap) ? last.folded : undefined;
        const isNear = next && isSpace(line.slice(start + word.length, next.start));
        return [{ text: word, folded, opens, before, after: isNear ? next.folded : undefined }];
      });
    });
}

/** An address on the web or of mail is no words. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]{2,})+\S*/gu;
const withoutAddresses = (text: string) =>
  text.replace(ADDRESS, (address) => ' '.repeat(address.length));

const isSpace = (gap: string) => /^\s+$/.test(gap);

interface Piece {
  text: string;
  start: number;
}

const endOf = (piece: Piece | undefined) => (piece ? piece.start + piece.text.length : 0);

function joined(line: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { text, start } of wordsOf(line)) {
    const last = pieces.at(-1);
    if (last && line.slice(endOf(last), start) === '-')
      last.text = line.slice(last.start, start + text.length);
    else pieces.push({ text, start });
  }
  return names(pieces, line);
}

const CAPITAL = /^\p{Lu}/u;
/** Words in a name. */
const LONGEST_NAME = 4;

/** Joins the words of a name inside a sentence: "Openbaar Ministerie". */
function names(pieces: Piece[], line: string): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const gap = last ? line.slice(endOf(last), piece.start) : '';
    // In this order: few words have a capital, and how much stands before them takes the most to see.
    if (
      last &&
      gap === ' ' &&
      CAPITAL.test(piece.text) &&
      CAPITAL.test(last.text) &&
      last.text.split(' ').length < LONGEST_NAME &&
      last.start > 0 &&
      !/[.!?:•\d]\s*$/.test(line.slice(0, last.start))
    )
      last.text = line.slice(last.start, endOf(piece));
    else out.push({ ...piece });
  }
  return out;
}

const words = (list: string) => new Set(list.trim().split(/\s+/));
const DETERMINERS = words(
  'de het een deze dit onze ons hun elke elk iedere ieder geen alle veel enkele eigen',
);
const PREPOSITIONS = words('van met voor door over tegen bij naar tussen onder tot rond per in op');
/** Pronouns, numerals, adverbs and worn nouns that nobody looks up in an index. */
const EMPTY = words(`
  aantal ander andere anderen beeld belang bijna dingen drie dertien eigen eind einde elders elkaar geheel hand
  helft helemaal hoogte juist keer klaar meeste naam negen ruim samen sindsdien stand tien twaalf twee veertien
  vier vijf vandaag voorkant zeven zichzelf evenveel daaromheen externe interne totaal rijker veilig verboden
  voeren levert verschijnt handelt vast bewust minder hoog diep vooruit https afgelopen momenten omlaag dichtbij
  bijzonder gevallen mogelijkheid dagen week maand jaren jaar woorden dient ingewikkeld plotseling gelukt
  samengevat misgaat combinaties springen reageren onderscheiden
`);
const ADJECTIVE =
  /(lijk(e|se?)?|[^l]ige?|ische?|ende|[^i]end|ba(ar|re)|zame?|lo(ze|os)|matige?|erde?|gericht|rijke?|ieel|iele|ele|ale|aal|ieve?|ief|vrij)$/;
const NOUN =
  /(...ing|heid|teit|atie|tie|schap|isme|eur|oor|ment|theek|gie|sie|[^b]aar|sels?|enis)(en|s)?$|heden$/;
/** Opens a verb or an adverb as often as a compound. */
const DOUBTFUL = /^(mee|na|weg|bloot|daar|hier|waar|sinds|even|ver|vorm|gebruik|mis)/;

/** Whether the word says nothing by itself, so that an index leaves it out. */
export const isWorn = (folded: string): boolean => EMPTY.has(folded);

const closes = ({ after }: Token) => after === undefined || STOP_WORDS.has(after);

/** Whether the words around it show a noun: an article before it, and after it the end of a group of words. */
function inNounPlace(token: Token): boolean {
  const { before, folded } = token;
  if (!before || !closes(token)) return false;
  if (/en$/.test(folded) && /^(het|een|dit|elk|ieder)$/.test(before)) return false;
  return (
    DETERMINERS.has(before) ||
    PREPOSITIONS.has(before) ||
    (/e$/.test(before) && ADJECTIVE.test(before) && !/(e|[^s]t)$/.test(folded))
  );
}

/** What is known of a form beside its places. */
interface Signs {
  /** Ends a group of words in a heading that names something. */
  titled: boolean;
  compound: boolean;
  /** Is part of compounds of the text. */
  part: boolean;
}

/** Whether a form is a noun as far as its places tell; there is no dictionary with parts of speech. */
export function looksLikeNoun(tokens: Token[], { titled, compound, part }: Signs): boolean {
  const { folded } = tokens[0]!;
  const isVerb = ({ before }: Token) =>
    before === 'te' || (before === 'het' && /(...)en$/.test(folded));
  if (NOUN.test(folded)) return true;
  if (tokens.some(isVerb) || ADJECTIVE.test(folded)) return false;
  if (compound && !DOUBTFUL.test(folded)) return true;
  const isAdjective = /e$/.test(folded) && !tokens.some(closes);
  if (isAdjective) return false;
  return titled || part || tokens.some(inNounPlace);
}

/** Whether the forms of a word show a verb: both blijft and blijven, where a noun has resultaat and resultaten. */
export function areVerb(forms: string[]): boolean {
  return forms.some((form) => /t$/.test(form)) && forms.some((form) => /[^t]en(de)?$/.test(form));
}

/** A capital inside a sentence: the name of something. */
export const isName = (token: Token): boolean => /^\p{Lu}/u.test(token.text) && !token.opens;

/** Ends a group of words, so that in a heading it is what the heading names. */
export const endsGroup = closes;

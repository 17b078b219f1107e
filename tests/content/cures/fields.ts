import { at, type Cure, type Cures, type Desk, dropLine, inFile, line, make, meant, newLine, said, textOf } from './desk.ts';

/** The example that a message prints. */
const example = said(/bijvoorbeeld (?:volgorde: )?(\S+?)[.,](?: |$)/);
const soon = () => new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);

/** What an editor does with a value, by the words of its field. */
const VALUES: [words: RegExp, cure: Cure][] = [
  [/op één regel/, (desk) => inFile(/\|\n {2}(.*)\n {2}|"(.*?)\\[rt](.*?)"/, textOf(desk).includes('|\n') ? '$1 ' : '"$2 $3"')(desk)],
  [/Bedoelt u/, at(/^[^\n,}\]]+(?:, \d{4})?/, said(/Bedoelt u `?(.+?)`?(?: of .*)?\?$/))],
  [/is leeg\. Vul/, at(/^""/, '"Proef"')],
  [/"verloopt"/, at(/^\S+/, soon)],
  [/geen nummer met tel:/, line(/\[.*\]/, '["tel:0570-123456"]')],
  [/ten minste één adres/, at('[]', '[lek@a.nl]')],
  [/ten minste één informatie/, at('[]', (desk) => `[${said(/bijvoorbeeld (.*)\.$/)(desk)}]`)],
  [/heeft (\d+) dagen/, at(/\d\d(?=\s)/, said(/heeft (\d+) dagen/))],
  [/welke dag of maand/, at(/^\d{4}-13/, ({ file }) => (file.includes('2025') ? '2025-12' : '2026-12'))],
  [/Draai de twee om/, at(/^\S+/, said(/om: (\S+)\.$/))],
  [/langer dan/, (desk) => at(/^(?:[|>]-?\n(?: .*(?:\n|$))*|.*\n)/, 'kort\n')(desk)],
  [/geen geldige naam/, at(/^[^\],\n]+/, 'jeugd')],
  [/bijvoorbeeld/, at(/^[^\n,}\]]+/, example)],
];
/** What an editor does with a value of another kind. */
const KINDS: [words: RegExp, cure: Cure][] = [
  [/Bedoelt u/, at(/^[^\n,}\]]+/, meant)],
  [/tussen aanhalingstekens/, at(/^\S+/, '"$&"')],
  [/moet een lijst/, line(/: (.*)/, ':\n  - $1')],
  [/Schrijf 3 voor #a3/, at('"#a2"', '2')],
  [/groep van sleutels/, line('bron: plan', 'bron: {document: plan, versie: 2024}')],
  [/bijvoorbeeld/, at(/^[^\n]+/, example)],
];
const by = (table: typeof VALUES) => (desk: Desk) => {
  const [, cure] = table.find(([words]) => words.test(desk.message)) ?? [];
  if (!cure) throw new Error(`Nobody obeys: ${desk.message}`);
  return cure(desk);
};
const THEMA = 'titel: Jeugd\nlaag: strategisch\nomschrijving: O\nvolgorde: 1\n';
/** What stands for a name that refers to something. */
const reference = /^(?:"[^"]*"|'[^']*'|[^,}\]\n]+)/;

/** What a message says to write for what is not there, and after it what kind of words it asks for. */
const absent: Cure = (desk) => {
  const { message } = desk;
  const inside = /van "?(?:beveiliging|bron)/.test(message) || message.includes('de versie van');
  const [, written, key] = /(volgorde: 1)\.$|Schrijf (\w+:) met/.exec(message)!;
  const value = /een van: (\w[\w-]*)/.exec(message)?.[1];
  const more = value ?? (/streepje/.test(message) ? '\n    - lek@a.nl' : /ingesprongen/.test(message) ? '\n  email: team@a.nl' : /datum/.test(message) ? '2027' : key === 'versie:' ? '"2024"' : 'Proef');
  newLine(inside ? 'below' : 'above', `${inside ? '  ' : ''}${written ?? `${key} ${more}`}`)(desk);
};

/** Cures of values, and of what they refer to. */
export const FIELDS = {
  'schema/missing': absent,
  'schema/kind': by(KINDS),
  'schema/choice': (desk) =>
    (desk.message.includes('Bedoelt') ? at(/^[^\]\n]+/, meant) : desk.message.includes('openbaar') ? dropLine() : at(/^[^\]\n]+/, said(/bijvoorbeeld (.*?)\.$/)))(desk),
  'schema/value': by(VALUES),
  'model/reference-unknown': (desk) =>
    (desk.message.includes('Bedoelt') ? at(reference, meant) : desk.message.includes('maak') ? make(said(/bestand (\S+),/), THEMA) : line(/, versie: .*?(?=\})/, ', versie: 2024'))(desk),
} satisfies Cures;

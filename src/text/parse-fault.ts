import { wrong, type Wrong } from '../faults/wrong.ts';
import { allowedComponent } from './allowed.ts';
import { unknownComponent } from './guard-jsx.ts';

/** What the parser said, as far as it matters here. */
export interface ParserMessage {
  reason: string;
  ruleId?: string | undefined;
  source?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
}

/** The rule of ours that an error of the MDX parser comes down to. */
export function parseFault(
  { reason, ruleId = '', source = '' }: ParserMessage,
  body = '',
  start = 0,
): Wrong {
  const name = /`?<\/?([^`>\s]*)>?`/.exec(reason)?.[1] ?? '';
  if (reason.includes('create a comment')) return wrong('body/comment');
  if (reason.includes('create a link')) return wrong('body/address-in-brackets');
  if (ruleId === 'end-tag-mismatch') {
    if (name && !allowedComponent(name)) return unknownComponent(name, isInRow(body, start));
    return reason.startsWith('Unexpected closing')
      ? wrong('component/closed-elsewhere', { name })
      : wrong('component/unclosed', { name });
  }
  if (ruleId === 'unexpected-closing-slash') return wrong('component/never-opened');
  if (source.includes('expression') || ruleId === 'acorn' || ruleId === 'non-spread')
    return wrong('body/brace');
  if (source.includes('mdx-jsx')) return quoteFault(body.slice(start)) ?? wrong('body/less-than');
  return wrong('body/unreadable', { said: reason });
}

/** Whether an offset lies on a line that begins as the row of a table does. */
const isInRow = (body: string, at: number): boolean =>
  /^[ \t]*\|/.test(body.slice(body.lastIndexOf('\n', at - 1) + 1, at));

const CURLY = '“”„‟‘’‚‛«»';
const OPEN = new RegExp(`^<[A-Z]\\w*\\b[^<>\\n]*?\\s(\\w+)\\s*=\\s*[${CURLY}]([^${CURLY}"<>\\n]*)`);
const INSIDE = /^<[A-Z]\w*\b(?:\s+\w+(?:="[^"<>\n]*")?)*?\s+(\w+)="[^"<>\n]*"(?=[^\s/>])/;

// What may follow the value is bounded: at each of its signs it is looked for anew.
const BARE = new RegExp(
  `^<[A-Z]\\w*\\b(?:\\s+\\w+(?:="[^"<>\\n]*"|='[^'<>\\n]*')?)*?\\s+(\\w+)=([^\\s"'<>{}${CURLY}][^"'<>\\n]*?)(?=[ \\t]{1,9}\\w{1,20}=|[ \\t]{0,9}/?>)`,
);

/** A component of which a value is still open at the end of its line. */
export const QUOTE_OPEN = /<[A-Z]\w*\b(?:[^<>"\n]|="[^"\n]*")*?\s(\w+)="[^"\n]*$/m;

/** What is wrong with the quotes of a component, of which the parser only says that it cannot read it. */
function quoteFault(tag: string): Wrong | undefined {
  const [, name, value = ''] = OPEN.exec(tag) ?? [];
  if (name !== undefined) return wrong('attribute/curly-quotes', { name, value: value.trim() });
  const inside =
    INSIDE.exec(tag)?.[1] ??
    / (\w+)="[^"<>\n]*" *\w*"/.exec(/^<[A-Z][^<>\n]*/.exec(tag)?.[0] ?? '')?.[1];
  if (inside !== undefined) return wrong('attribute/quotes-inside', { name: inside });
  const open = QUOTE_OPEN.exec(tag);
  if (open?.index === 0) return wrong('attribute/quote-open', { name: open[1] ?? '' });
  const [, bare, typed = ''] = BARE.exec(tag) ?? [];
  return bare === undefined
    ? undefined
    : wrong('attribute/without-quotes', { name: bare, value: typed });
}

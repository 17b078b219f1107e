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
export function parseFault({ reason, ruleId = '', source = '' }: ParserMessage): Wrong {
  const name = /`?<\/?([^`>\s]*)>?`/.exec(reason)?.[1] ?? '';
  if (reason.includes('create a comment')) return wrong('body/comment');
  if (reason.includes('create a link')) return wrong('body/address-in-brackets');
  if (ruleId === 'end-tag-mismatch') {
    if (name && !allowedComponent(name)) return unknownComponent(name);
    return reason.startsWith('Unexpected closing')
      ? wrong('component/closed-elsewhere', { name })
      : wrong('component/unclosed', { name });
  }
  if (ruleId === 'unexpected-closing-slash') return wrong('component/never-opened');
  if (source.includes('expression') || ruleId === 'acorn' || ruleId === 'non-spread')
    return wrong('body/brace');
  if (source.includes('mdx-jsx')) return wrong('body/less-than');
  return wrong('body/unreadable', { said: reason });
}

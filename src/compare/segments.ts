import { alike } from '../dutch/look-alikes.ts';
import type { Segment } from '../model/wijziging.ts';
import { align, type Step } from './align.ts';
import { readable } from './readable.ts';
import { tokenize, type Token } from './tokens.ts';

/**
 * What differs between two texts, in words; numbers, dates and amounts change as wholes. `gelijk` and
 * `oud` together are the old text, `gelijk` and `nieuw` the new one, to the character.
 */
export function segments(oud: string, nieuw: string): Segment[] {
  if (oud === nieuw) return oud ? [{ soort: 'gelijk', text: oud }] : [];
  if (looksSame(oud, nieuw)) return [{ soort: 'gelijk', text: nieuw, was: oud }];
  const [a, b] = [tokenize(oud), tokenize(nieuw)];
  const out = new Writer();
  out.pair(a.lead, b.lead);
  for (const step of readable(align(a.tokens, b.tokens))) out.step(step);
  return out.finish();
}

/** Whether both are there and nobody sees a difference; a line feed is where an alinea was split or joined. */
const looksSame = (oud: string, nieuw: string): boolean =>
  oud !== '' && nieuw !== '' && !/\n/.test(oud + nieuw) && alike(oud) === alike(nieuw);

const whole = (token?: Token) => (token ? token.text + token.tail : '');

/** Collects text; what was deleted and inserted in one place comes as one pair, deleted first. */
class Writer {
  private done: Segment[] = [];
  private oud = '';
  private nieuw = '';

  step({ oud, nieuw }: Step) {
    if (oud && nieuw) {
      this.pair(oud.text, nieuw.text);
      this.pair(oud.tail, nieuw.tail);
    } else {
      this.oud += whole(oud);
      this.nieuw += whole(nieuw);
    }
  }

  /** A token or white space of both sides in one place. */
  pair(oud: string, nieuw: string) {
    if (oud === nieuw || looksSame(oud, nieuw)) return this.same(nieuw, oud);
    this.oud += oud;
    this.nieuw += nieuw;
  }

  private same(text: string, was = text) {
    if (!text) return;
    this.flush();
    this.put('gelijk', text, was);
  }

  /** White space that both sides start or end with is no change. */
  private flush() {
    const [start, oud, nieuw, end] = trimCommon(this.oud, this.nieuw);
    this.put('gelijk', start);
    this.put('oud', oud);
    this.put('nieuw', nieuw);
    this.put('gelijk', end);
    this.oud = this.nieuw = '';
  }

  private put(soort: Segment['soort'], text: string, was = text) {
    const last = this.done.at(-1);
    if (!text) return;
    if (last?.soort !== soort) this.done.push({ soort, text, ...(was !== text && { was }) });
    else {
      if (last.was !== undefined || was !== text) last.was = (last.was ?? last.text) + was;
      last.text += text;
    }
  }

  finish(): Segment[] {
    this.flush();
    return this.done;
  }
}

/** Both texts without the white space that they start and end with alike. */
function trimCommon(oud: string, nieuw: string): [string, string, string, string] {
  const blank = (char?: string) => char !== undefined && /\s/.test(char);
  let start = 0;
  while (blank(oud[start]) && oud[start] === nieuw[start]) start++;
  let end = 0;
  const most = Math.min(oud.length, nieuw.length) - start;
  while (end < most && blank(oud.at(-1 - end)) && oud.at(-1 - end) === nieuw.at(-1 - end)) end++;
  return [
    oud.slice(0, start),
    oud.slice(start, oud.length - end),
    nieuw.slice(start, nieuw.length - end),
    oud.slice(oud.length - end),
  ];
}

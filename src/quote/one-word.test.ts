import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadInvented } from '../../tests/parse-once.ts';
import { filesOf, invent, loader } from '../../tests/quote/invented.ts';
import { findQuote } from './find.ts';
import type { Stretch } from './likeness.ts';
import { readText } from './runs.ts';

/** A word that stands in no text. */
const NEW = 'qxzj';

type Edit = 'change' | 'drop' | 'add';

/** The words with one of them changed, left out, or with one put before it, and the marks that say just that. */
function edited(words: string[], at: number, edit: Edit): { quote: string; marks: Stretch[] } {
  const old = words[at] ?? '';
  const fresh = edit === 'drop' ? [] : [NEW];
  const gone = edit === 'add' ? [] : [old];
  return {
    quote: words.toSpliced(at, gone.length, ...fresh).join(' '),
    marks: [
      ...gone.map((text): Stretch => ({ soort: 'oud', text })),
      ...fresh.map((text): Stretch => ({ soort: 'nieuw', text })),
    ],
  };
}

const key = (text: string) => readText(text).keys.join(' ');
/** Marks by the words as they are compared: of equal words side by side any one may be the one that went. */
const marksOf = (stretches: Stretch[]) =>
  stretches.flatMap(({ soort, text }) => (soort === 'gelijk' ? [] : [`${soort} ${key(text)}`]));

/** Checks an edit of one alinea at one place. */
async function check(
  files: Map<string, string>,
  text: string,
  at: number,
  edit: Edit,
): Promise<void> {
  const { words } = readText(text);
  const { quote, marks } = edited(words, at % words.length, edit);
  const { verbatim, same, near } = await findQuote(quote, loader(files).load);
  // With its first or last word left out it still stands there word for word.
  const isEdge = edit === 'drop' && [0, words.length - 1].includes(at % words.length);
  if (isEdge || (edit === 'drop' && verbatim.length + same.length > 0)) {
    expect(verbatim.length + same.length, quote).toBeGreaterThan(0);
    return;
  }
  expect([verbatim, same]).toEqual([[], []]);
  const told = near.map(({ near: close }) => marksOf(close?.stretches ?? []));
  expect(told, quote).toContainEqual(marksOf(marks));
  // No place has more marks than that with as many words alike.
  const [best] = near;
  expect(marksOf(best?.near?.stretches ?? []).length, quote).toBeLessThanOrEqual(2);
}

const edits = fc.constantFrom<Edit>('change', 'drop', 'add');
/** The length from which a changed word leaves enough of a quotation to be known by. */
const isLong = (text: string) => readText(text).words.length >= 5;

describe('one word of a quotation changed, left out or put in', () => {
  it('is the only one marked, in the texts of the example', async () => {
    const { site } = await loadInvented();
    const documenten = site?.documenten ?? [];
    const files = filesOf(documenten);
    const texts = documenten
      .flatMap(({ versies }) => versies.flatMap(({ hoofdstukken }) => hoofdstukken))
      .flatMap(({ text }) => text.alineas.map((alinea) => alinea.text))
      .filter(isLong);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.nat(), edits, (text, at, edit) =>
        check(files, text, at, edit),
      ),
      { numRuns: 120 },
    );
  });

  it('is the only one marked, among few words that return all the time', async () => {
    const word = fc.constantFrom(
      ...'de gemeente koppelt en haar wijk af van 2.500 (plan)'.split(' '),
    );
    const text = fc
      .array(word, { minLength: 5, maxLength: 25 })
      .map((words) => `${words.join(' ')}.`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        edits,
        (texts, which, at, edit) =>
          check(filesOf([invent([{ a: texts }])]), texts[which % texts.length] ?? '', at, edit),
      ),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Document, Hoofdstuk, Status, Versie } from './types.ts';
import { markStale } from './stale.ts';

interface Part {
  id?: string;
  text: string;
  samenvatting?: string;
}

/** A document of versies, newest first; without an id a part is the text of a short document. */
function make(
  versies: { status?: Status; isCurrent?: boolean; samenvatting?: string; parts: Part[] }[],
) {
  const made = versies.map(({ status = 'vastgesteld', isCurrent = false, samenvatting, parts }) => {
    const versie = { status, isCurrent, ...(samenvatting && { samenvatting }) } as Versie;
    versie.hoofdstukken = parts.map(({ id = '', text, samenvatting: own }) => {
      const alineas = text.split('|').map((words, i) => ({ number: i + 1, text: words }));
      const hoofdstuk = {
        id,
        slugs: id,
        versie,
        text: { alineas },
        ...(own && { samenvatting: own }),
      };
      return hoofdstuk as unknown as Hoofdstuk;
    });
    if (!parts[0]?.id && versie.hoofdstukken[0]) versie.short = versie.hoofdstukken[0];
    return versie;
  });
  made.forEach((versie, i) => Object.assign(versie, made[i + 1] && { previous: made[i + 1] }));
  markStale({ versies: made } as Document);
  return made.map(({ hoofdstukken }) =>
    hoofdstukken.map((each) => each.isSamenvattingStale === true),
  );
}

const part = (text: string, samenvatting?: string, id = 'doel') => [
  { id, text, ...(samenvatting && { samenvatting }) },
];
const OLD = 'De raad beslist in juni over het plan.|Daarna komt de uitvoering.';
const NEW = 'De raad beslist in mei over drie nieuwe plannen.|Daarna komt de uitvoering.';
const after = (text: string, own = 'Kort.', before = 'Kort.') =>
  make([{ isCurrent: true, parts: part(text, own) }, { parts: part(OLD, before) }])[0];

describe('markStale', () => {
  it('marks a samenvatting that stayed when three words or more changed', () =>
    expect(after(NEW)).toEqual([true]));
  it('leaves one alone that was written anew', () =>
    expect(after(NEW, 'Nu anders.')).toEqual([false]));
  it('does not count space, capitals, or words that moved', () => {
    expect(after(OLD.split('|').reverse().join('|').toUpperCase())).toEqual([false]);
    expect(after(NEW, 'Heel  kort.\n', 'Heel kort.')).toEqual([true]);
  });
  it('does not count fewer than three words', () => {
    expect(after(OLD.replace('in juni', 'in mei'))).toEqual([false]);
    expect(after(OLD.replace('in juni', 'voor mei'))).toEqual([false]);
    expect(after(OLD.replace('in juni', 'voor eind mei'))).toEqual([true]);
    expect(after(OLD.replace('Daarna komt de uitvoering.', ''))).toEqual([true]);
  });
  it('says nothing of a part that is new or has no samenvatting', () => {
    expect(
      make([{ isCurrent: true, parts: part(NEW, 'Kort.', 'b') }, { parts: part(OLD, 'Kort.') }])[0],
    ).toEqual([false]);
    expect(make([{ isCurrent: true, parts: part(NEW) }, { parts: part(OLD) }])[0]).toEqual([false]);
  });
  it('looks at the current versie and the concept only', () =>
    expect(
      make([
        { status: 'concept', parts: part(OLD, 'Kort.') },
        { isCurrent: true, parts: part(NEW, 'Kort.') },
        { parts: part(OLD, 'Kort.') },
        { parts: part(NEW, 'Kort.') },
      ]),
    ).toEqual([[true], [true], [false], [false]]));
  it('reads the samenvatting of a short document from its versie', () =>
    expect(
      make([
        { isCurrent: true, samenvatting: 'Kort.', parts: [{ text: NEW }] },
        { samenvatting: 'Kort.', parts: [{ text: OLD }] },
      ])[0],
    ).toEqual([true]));
});

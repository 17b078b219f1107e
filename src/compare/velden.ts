import type { Hoofdstuk } from '../model/types.ts';
import type { HoofdstukWijziging, VeldWijziging } from '../model/wijziging.ts';

const lastSlug = ({ slugs }: Hoofdstuk) => slugs.split('/').at(-1);
const titels = (items: { titel: string }[]) => items.map(({ titel }) => titel).join(', ');
const address = ({ versie, slugs }: Hoofdstuk) => versie.document.path + (slugs && `${slugs}/`);

/** Whether the hoofdstuk itself got another address or another place above it; not when a part above it did. */
export function isReplaced(oud: Hoofdstuk, nieuw: Hoofdstuk): boolean {
  return oud.parent?.id !== nieuw.parent?.id || lastSlug(oud) !== lastSlug(nieuw);
}

/** The front matter that differs, in words for people, in a fixed order. */
export function veldWijzigingen(oud: Hoofdstuk, nieuw: Hoofdstuk): VeldWijziging[] {
  const fields: [string, (hoofdstuk: Hoofdstuk) => string][] = [
    ['titel', ({ titel }) => titel],
    ['nummer', ({ nummer }) => nummer ?? ''],
    ['adres', (part) => (isReplaced(oud, nieuw) ? address(part) : '')],
    ['samenvatting', ({ samenvatting }) => samenvatting ?? ''],
    ['themas', ({ themas }) => titels(themas)],
    ['mijlpalen', ({ mijlpalen }) => titels(mijlpalen)],
  ];
  return fields
    .map(([veld, read]) => ({ veld, oud: read(oud), nieuw: read(nieuw) }))
    .filter(({ oud: a, nieuw: b }) => a !== b);
}

/** The headings of the body that only the old, or only the new text has. */
export function koppenOf(oud?: Hoofdstuk, nieuw?: Hoofdstuk): HoofdstukWijziging['koppen'] {
  const texts = (part?: Hoofdstuk) => part?.text.headings.map(({ text }) => text) ?? [];
  const without = (list: string[], other: string[]) => {
    const rest = [...other];
    return list.filter((text) => {
      const at = rest.indexOf(text);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };
  const [a, b] = [texts(oud), texts(nieuw)];
  return { oud: without(a, b), nieuw: without(b, a) };
}

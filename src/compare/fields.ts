import { lastSlug } from '../model/content-path.ts';
import type { Hoofdstuk } from '../model/types.ts';
import type { FieldWijziging } from '../model/wijziging.ts';

const titels = (items: { titel: string }[]) => items.map(({ titel }) => titel).join(', ');
const address = ({ versie, slugs }: Hoofdstuk) => versie.document.path + (slugs && `${slugs}/`);

/** Whether the hoofdstuk itself got another address or another place above it; not when one above it did. */
export function isReplaced(oud: Hoofdstuk, nieuw: Hoofdstuk): boolean {
  return oud.parent?.id !== nieuw.parent?.id || lastSlug(oud) !== lastSlug(nieuw);
}

/** The front matter that differs, in words for people, in a fixed order. */
export function compareFields(oud: Hoofdstuk, nieuw: Hoofdstuk): FieldWijziging[] {
  const fields: [FieldWijziging['key'], (hoofdstuk: Hoofdstuk) => string][] = [
    ['titel', ({ titel }) => titel],
    ['nummer', ({ nummer }) => nummer ?? ''],
    ['adres', (hoofdstuk) => (isReplaced(oud, nieuw) ? address(hoofdstuk) : '')],
    ['samenvatting', ({ samenvatting }) => samenvatting ?? ''],
    ['themas', ({ themas }) => titels(themas)],
    ['mijlpalen', ({ mijlpalen }) => titels(mijlpalen)],
  ];
  return fields
    .map(([key, read]) => ({ key, oud: read(oud), nieuw: read(nieuw) }))
    .filter(({ oud: a, nieuw: b }) => a !== b);
}

import { skeleton, type Thing } from '../nieuw/skeletons.ts';

/** What a prefilled link makes, and the path it proposes; the name in it is for the editor to change. */
const LINKS: readonly { thing: Thing; label: string; path: string; titel: string }[] = [
  {
    thing: 'hoofdstuk',
    label: 'nieuw hoofdstuk',
    path: 'documenten/NAAM-VAN-HET-DOCUMENT/concept/99-nieuw-hoofdstuk.mdx',
    titel: 'Nieuw hoofdstuk',
  },
  {
    thing: 'mijlpaal',
    label: 'nieuwe mijlpaal',
    path: 'mijlpalen/nieuwe-mijlpaal.yaml',
    titel: 'Nieuwe mijlpaal',
  },
  { thing: 'thema', label: 'nieuw thema', path: 'themas/nieuw-thema.yaml', titel: 'Nieuw thema' },
  {
    thing: 'begrip',
    label: 'nieuw begrip',
    path: 'begrippen/nieuw-begrip.yaml',
    titel: 'nieuw begrip',
  },
  {
    thing: 'document',
    label: 'nieuw document',
    path: 'documenten/nieuw-document/document.yaml',
    titel: 'Nieuw document',
  },
];

/** Links that open a filled new file on GitHub; seen from this file on its website. */
export function newFileLinks(): string {
  return LINKS.map(({ thing, label, path, titel }) => {
    const value = skeleton(thing, { titel, datum: '2026', volgorde: 99 });
    const query = new URLSearchParams({ filename: `content/${path}`, value });
    return `- [${label}](../../new/main?${query.toString().replaceAll('+', '%20')})`;
  }).join('\n');
}

import { skeleton, type Thing } from './skeletons.ts';

/** How a new file of a kind is begun: its name for an editor, on GitHub and with the command. */
interface NewFile {
  /** With its article, as in “maak een nieuw thema”. */
  name: string;
  titel: string;
  /** The path that it gets on GitHub; the name in it is for the editor to change. */
  path: string;
  /** What may stand behind `npm run nieuw --`. */
  example: string;
}

/** The things that an editor can begin, in the words of the handbook. */
export const NEW_FILES: Readonly<Record<Thing, NewFile>> = {
  hoofdstuk: {
    name: 'een nieuw hoofdstuk',
    titel: 'Nieuw hoofdstuk',
    path: 'documenten/NAAM-VAN-HET-DOCUMENT/concept/99-nieuw-hoofdstuk.mdx',
    example: 'hoofdstuk uitvoeringsplan-2027 "Inleiding"',
  },
  mijlpaal: {
    name: 'een nieuwe mijlpaal',
    titel: 'Nieuwe mijlpaal',
    path: 'mijlpalen/nieuwe-mijlpaal.yaml',
    example: 'mijlpaal "Besluit gemeenteraad" --datum 2026-10',
  },
  thema: {
    name: 'een nieuw thema',
    titel: 'Nieuw thema',
    path: 'themas/nieuw-thema.yaml',
    example: 'thema "Jeugd en zorg"',
  },
  begrip: {
    name: 'een nieuw begrip',
    titel: 'nieuw begrip',
    path: 'begrippen/nieuw-begrip.yaml',
    example: 'begrip "Bestuurlijke maatregel"',
  },
  document: {
    name: 'een nieuw document',
    titel: 'Nieuw document',
    path: 'documenten/nieuw-document/document.yaml',
    example: 'document "Uitvoeringsplan 2027"',
  },
};

/** Address below a repository on GitHub that opens a new file, filled in; a date in it is `year`. */
export function newFileAddress(thing: Thing, year: string): string {
  const { path, titel } = NEW_FILES[thing];
  const value = skeleton(thing, { titel, datum: year, volgorde: 99 });
  const query = new URLSearchParams({ filename: `content/${path}`, value });
  return `new/main?${query.toString().replaceAll('+', '%20')}`;
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf, type Page, type Size } from '../content.ts';
import { PAGINA, PICTURED } from './more-content.ts';

/** The kinds of page that a reader may open, in the order of the table. */
export const KINDS = [
  'start',
  'document',
  'hoofdstuk',
  'hoofdstuk-met-beeld',
  'vaste-versie',
  'volledig',
  'themas',
  'thema',
  'mijlpalen',
  'begrippen',
  'register',
  'register-letter',
  'zoeken',
  'zoeken-vraag',
  'versies',
  'wijzigingen',
  'wijziging-hoofdstuk',
  'citaat',
  'volg',
  'open-data',
  'pagina',
  'handboek',
  '404',
] as const;
export type Kind = (typeof KINDS)[number];

const foldersOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The address of a page of each kind in the built site, from its root; the query is the first word of a title. */
export function addressesOf(dist: string, size: Size): Record<Kind, string> {
  const versies: Page[] = [...pagesOf({ ...size, hoofdstukken: 1 })];
  const [before, newest] = [versies.at(-2)!, versies.at(-1)!];
  const { document, name, titel } = newest;
  const slug = name.replace(/^\d+-/, '');
  const change = `/${document}/wijzigingen/${before.versie}/${newest.versie}/`;
  const firstBelow = (folder: string) => `${folder}${foldersOf(join(dist, folder))[0]}/`;
  return {
    start: '/',
    document: `/${document}/`,
    hoofdstuk: `/${document}/${slug}/`,
    'hoofdstuk-met-beeld': `/${document}/${PICTURED}/`,
    'vaste-versie': `/${document}/versies/${before.versie}/${slug}/`,
    volledig: `/${document}/volledig/`,
    themas: '/themas/',
    thema: '/themas/thema-1/',
    mijlpalen: '/mijlpalen/',
    begrippen: '/begrippen/',
    register: '/register/',
    'register-letter': firstBelow('/register/'),
    zoeken: '/zoeken/',
    'zoeken-vraag': `/zoeken/?q=${encodeURIComponent(titel.split(' ')[0]!)}`,
    versies: `/${document}/versies/`,
    wijzigingen: change,
    'wijziging-hoofdstuk': firstBelow(change),
    citaat: '/citaat/',
    volg: '/volg/',
    'open-data': '/open-data/',
    pagina: `/${PAGINA}/`,
    handboek: firstBelow('/redactie/'),
    404: '/404.html',
  };
}

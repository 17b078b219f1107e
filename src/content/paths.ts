import type { ContentPath, Part, Places } from '../model/content-path.ts';

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PART = `\\d{2,}-${NAME}`;

const SINGLE = [
  'site',
  'plan',
  'zoekwoorden',
  'vragen',
  'samenstellingen',
  'doorverwijzingen',
  'schrijfhulp',
] as const satisfies (keyof Places)[];
const NAMED = ['themas', 'mijlpalen', 'begrippen', 'paginas'] as const satisfies (keyof Places)[];

/** Lists of lines at the top, each read by the rule of that name. */
const LISTS: readonly string[] = ['adressen.txt', 'vastgesteld.lock', 'woordenlijst.txt'];
/** The lock of one versie, see `lockFileOf`. */
const LOCK_FILE = new RegExp(`^vastgesteld/${NAME}/${NAME}\\.lock$`);

/** What stands directly in the content folder. */
export const TOP_NAMES: readonly string[] = [
  ...SINGLE.map((kind) => `${kind}.yaml`),
  ...LISTS,
  ...NAMED,
  'documenten',
  'vastgesteld',
];

const NAMED_FILE = new RegExp(`^([a-z]+)/(${NAME})\\.(yaml|mdx)$`);
const IN_DOCUMENT = new RegExp(`^documenten/(${NAME})/(?:(${NAME})/)?(.+)$`);
const HOOFDSTUK = new RegExp(`^(?:${PART}/){0,2}(?:${PART}\\.mdx|${PART}/index\\.mdx)$`);
const STEP = new RegExp(`^0*(\\d+)-(${NAME})(?:\\.mdx)?$`);
const BEELD = new RegExp(`^beeld/(${NAME}\\.(?:png|jpg|webp|avif))$`);

/** Reads a path inside the content folder, with `/`; nothing for a file that holds no content there. */
export function readPath(path: string): ContentPath | undefined {
  const single = SINGLE.find((kind) => path === `${kind}.yaml`);
  if (single) return { kind: single };
  const [, folder, name = '', extension] = NAMED_FILE.exec(path) ?? [];
  const named = NAMED.find((kind) => kind === folder);
  if (named)
    return extension === (named === 'paginas' ? 'mdx' : 'yaml') ? { kind: named, name } : undefined;
  const [, document = '', versie, rest = ''] = IN_DOCUMENT.exec(path) ?? [];
  if (versie !== undefined) return readInVersie(document, versie, rest);
  return rest === 'document.yaml' ? { kind: 'documenten', document } : undefined;
}

/** Whether the site reads a file at that path. */
export const isRead = (path: string): boolean =>
  LISTS.includes(path) || LOCK_FILE.test(path) || readPath(path) !== undefined;

function readInVersie(document: string, versie: string, rest: string): ContentPath | undefined {
  if (rest === 'versie.yaml') return { kind: 'versies', document, versie };
  if (rest === 'errata.yaml') return { kind: 'errata', document, versie };
  const [, bestand] = BEELD.exec(rest) ?? [];
  if (bestand !== undefined) return { kind: 'beelden', document, versie, bestand };
  if (rest !== 'index.mdx' && !HOOFDSTUK.test(rest)) return undefined;
  return { kind: 'hoofdstukken', document, versie, parts: rest.split('/').flatMap(readStep) };
}

/** The last `index.mdx` is the text of the step before it, and no step. */
function readStep(name: string): Part[] {
  const [, number, slug] = STEP.exec(name) ?? [];
  return number !== undefined && slug !== undefined ? [{ number, slug, name }] : [];
}

/** The folder of a document, or of one of its versies. */
export const folderOf = (document: string, versie?: string): string =>
  ['documenten', document, ...(versie === undefined ? [] : [versie])].join('/');

/** The file with the facts of a document, or of one of its versies. */
export const factsOf = (document: string, versie?: string): string =>
  `${folderOf(document, versie)}/${versie === undefined ? 'document' : 'versie'}.yaml`;

/** What a file is about, whether or not it may stand where it stands. */
export interface Subject {
  /** First name of its path: `paginas`; the file itself at the top. */
  folder: string;
  /** Second name, without its extension: the document of all that lies in it, or the one thing. */
  owner: string;
  /** Names that other files may know it by. */
  names: string[];
}

/** Reads what a path is about as well as may be, for a file that is at fault: also a misspelt or misplaced one. */
export function subjectOf(path: string): Subject {
  const steps = path.split('/');
  const [folder = '', owner = ''] = steps;
  const [last = '', above = ''] = steps.reverse();
  const known = /^(document|versie)\.yaml$|^index\.mdx$/.test(last)
    ? above
    : last.replace(/\.[a-z]+$/, '');
  return {
    folder,
    owner: owner.replace(/\.\w+$/, ''),
    names: [known, known.replace(/^\d{2,}-/, '')],
  };
}

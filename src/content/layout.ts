import { nearest } from '../dutch/nearest.ts';
import type { Kind } from '../schema/index.ts';

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PART = `\\d{2,}-${NAME}`;

/** Which file of the content folder holds which kind of content. */
const LAYOUT: readonly (readonly [Kind, RegExp])[] = [
  ['site', /^site\.yaml$/],
  ['plan', /^plan\.yaml$/],
  ['zoekwoorden', /^zoekwoorden\.yaml$/],
  ['samenstellingen', /^samenstellingen\.yaml$/],
  ['doorverwijzingen', /^doorverwijzingen\.yaml$/],
  ['schrijfhulp', /^schrijfhulp\.yaml$/],
  ['themas', new RegExp(`^themas/${NAME}\\.yaml$`)],
  ['mijlpalen', new RegExp(`^mijlpalen/${NAME}\\.yaml$`)],
  ['begrippen', new RegExp(`^begrippen/${NAME}\\.yaml$`)],
  ['paginas', new RegExp(`^paginas/${NAME}\\.mdx$`)],
  ['documenten', new RegExp(`^documenten/${NAME}/document\\.yaml$`)],
  ['versies', new RegExp(`^documenten/${NAME}/${NAME}/versie\\.yaml$`)],
  ['errata', new RegExp(`^documenten/${NAME}/${NAME}/errata\\.yaml$`)],
  ['hoofdstukken', new RegExp(`^documenten/${NAME}/${NAME}/index\\.mdx$`)],
  [
    'hoofdstukken',
    new RegExp(
      `^documenten/${NAME}/${NAME}/(?:${PART}/){0,2}(?:${PART}\\.mdx|${PART}/index\\.mdx)$`,
    ),
  ],
];

const BEELD = new RegExp(`^documenten/${NAME}/${NAME}/beeld/${NAME}\\.(?:png|jpg|webp|avif)$`);

/** Tells what a file is, by its path inside the content folder. */
export function kindOf(path: string): Kind | 'beelden' | undefined {
  if (BEELD.test(path)) return 'beelden';
  return LAYOUT.find(([, pattern]) => pattern.test(path))?.[0];
}

const CODE = /\.(?:[cm]?[jt]sx?|astro|html?|svg|vue|svelte|json|css|sh|exe|php|py)$/i;
const KEPT = /^(?:README|LICENSE|LICENCE|LEESMIJ)[^/]*$|^[a-z]+\.(?:lock|txt)$/i;

/** Whether a file that holds no content is a fault, worth a warning, or may lie there. */
export function isStray(path: string): 'fault' | 'warning' | undefined {
  const name = path.split('/').at(-1) ?? path;
  if (CODE.test(name)) return 'fault';
  if (/^(README|LICENSE)/i.test(name) && !/\.mdx$/.test(name)) return undefined;
  if (path.includes('/') || /\.(?:mdx?|yml)$/i.test(name)) return 'fault';
  return KEPT.test(path) ? undefined : 'warning';
}

/** Says in Dutch why a file is out of place and where it belongs. */
export function placeFault(path: string): string {
  const parts = path.split('/');
  const name = parts.at(-1) ?? path;
  const wrong = parts.find((part) => /[^a-z0-9.-]/.test(part));
  const right = fitting(wrong ?? name);
  if (/[^a-z0-9.-]/.test(name))
    return `In de naam staan hoofdletters, spaties of andere tekens. Gebruik alleen kleine letters, cijfers en koppeltekens${right ? `: ${right}` : ''}.`;
  if (/\.md$/.test(name)) return `Dit bestand eindigt op .md en telt niet mee. Noem het ${name}x.`;
  if (/\.yml$/.test(name))
    return `Dit bestand eindigt op .yml en telt niet mee. Noem het ${name.replace(/yml$/, 'yaml')}.`;
  if (wrong !== undefined)
    return `In de naam van de map ${wrong} staan hoofdletters, spaties of andere tekens. Gebruik alleen kleine letters, cijfers en koppeltekens${right ? `: ${right}` : ''}.`;
  if (CODE.test(name)) return 'Code en losse webbestanden horen hier niet. Haal dit bestand weg.';
  if (path.startsWith('documenten/') && /\.mdx$/.test(name))
    return 'Dit hoofdstuk heeft geen volgnummer of ligt te diep. Noem het NN-naam.mdx, bijvoorbeeld 01-inleiding.mdx, ten hoogste drie lagen diep.';
  if (/\/beeld\//.test(path))
    return 'Dit beeld heeft een andere vorm dan png, jpg, webp of avif, of ligt in een map in beeld. Sla het opnieuw op, direct in de map beeld.';
  const near = nearest(parts[0] ?? '', TOP);
  if (near && near !== parts[0])
    return `Dit bestand hoort hier niet en wordt niet gelezen. Bedoelt u \`${[near, ...parts.slice(1)].join('/')}\`?`;
  return 'Dit bestand hoort hier niet en wordt niet gelezen. Verplaats het of haal het weg.';
}

/** What stands directly in the content folder. */
const TOP =
  'site.yaml plan.yaml zoekwoorden.yaml samenstellingen.yaml doorverwijzingen.yaml schrijfhulp.yaml themas mijlpalen begrippen paginas documenten'.split(
    ' ',
  );

/** The name that a file or folder should have had. */
function fitting(name: string): string {
  const [, stem = '', extension = ''] = /^(.*?)(\.[A-Za-z]+)?$/.exec(name) ?? [];
  const slug = stem.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const end = extension
    .toLowerCase()
    .replace(/^\.md$/, '.mdx')
    .replace(/^\.yml$/, '.yaml');
  const id = slug.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return id && id + end.replace('.jpeg', '.jpg');
}

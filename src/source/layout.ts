import type { Kind } from '../schema/index.ts';

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PART = `\\d{2,}-${NAME}`;

/** Which file of the content folder holds which kind of content. */
const LAYOUT: readonly (readonly [Kind, RegExp])[] = [
  ['site', /^site\.yaml$/],
  ['plan', /^plan\.yaml$/],
  ['zoekwoorden', /^zoekwoorden\.yaml$/],
  ['samenstellingen', /^samenstellingen\.yaml$/],
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

/** Says in Dutch why a file is out of place and where it belongs. */
export function placeFault(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  if (/\.md$/.test(name)) return 'Dit bestand eindigt op .md en telt niet mee. Noem het .mdx.';
  if (/\.yml$/.test(name)) return 'Dit bestand eindigt op .yml en telt niet mee. Noem het .yaml.';
  if (/[^a-z0-9.-]/.test(path.replaceAll('/', '')))
    return 'In de naam staan hoofdletters, spaties of andere tekens. Gebruik alleen kleine letters, cijfers en koppeltekens.';
  if (path.startsWith('documenten/') && /\.mdx$/.test(name))
    return 'Dit hoofdstuk heeft geen volgnummer of ligt te diep. Noem het NN-naam.mdx, bijvoorbeeld 01-inleiding.mdx, ten hoogste drie lagen diep.';
  return 'Dit bestand hoort hier niet en wordt niet gelezen. Verplaats het of haal het weg.';
}

import { BOUNDS } from './bounds.ts';
import { BODY_BLOCKS } from './body-blocks.ts';
import { BODY_SIGNS } from './body-signs.ts';
import type { Cures } from './desk.ts';
import { FACTS } from './facts.ts';
import { FIELDS } from './fields.ts';
import { KEPT } from './kept.ts';
import { LINKS } from './links.ts';
import { NAMES } from './names.ts';
import { SLIPS } from './slips.ts';
import { YAML } from './yaml.ts';

/** For each rule what its message says to do. */
export const CURES: Cures = { ...NAMES, ...YAML, ...FIELDS, ...BODY_SIGNS, ...BODY_BLOCKS, ...LINKS, ...FACTS, ...KEPT, ...BOUNDS, ...SLIPS };

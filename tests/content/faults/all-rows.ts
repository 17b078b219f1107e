import { AS_TYPED, UNREAD } from './as-typed.ts';
import { ATTACKS } from './attacks.ts';
import { BODIES } from './bodies.ts';
import { BOUNDS } from './bounds.ts';
import { COMPONENTS } from './components.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { KEPT } from './kept.ts';
import { NAMES } from './names.ts';
import { PLAKRESTEN } from './plakresten.ts';
import { RELATED } from './related.ts';
import type { Row } from './row.ts';
import { WARNINGS } from './warnings.ts';
import { YAML } from './yaml.ts';

/** All that is refused, by what it is a mistake in. */
export const REFUSED: [string, Row[]][] = [
  ['front matter and dates', FRONT_MATTER],
  ['YAML', YAML],
  ['bodies', BODIES],
  ['components', COMPONENTS],
  ['what is left behind', PLAKRESTEN],
  ['words as typed', AS_TYPED],
  ['names and files', NAMES],
  ['files together', RELATED],
  ['promises', KEPT],
  ['attacks', ATTACKS],
  ['bounds', BOUNDS],
];

/** All that is worth a warning. */
export const WARNED: [string, Row[]][] = [
  ['advice', WARNINGS],
  ['what is mostly not meant', UNREAD],
];

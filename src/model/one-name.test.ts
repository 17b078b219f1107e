import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '..');

/** What is no label of a versie: of a bron, a link, a group, a mark in a text. */
const OTHER = /\b(?:bron|link|node|child|item)\??\.label\b/g;

/** Has links that are called `previous` and `next`. */
const LINKS = new Set(['components/ui/PreviousNext.astro']);
/** Gives the date in a field of its own. */
const FIELDS = new Set(['formats/citation.ts', 'data/records/teksten.ts']);
/** Faults name a label as it stands in the file that an editor has before them. */
const EDITORS = /^check\//;

/** Where a versie gives its label away: as a member, or taken out of it. */
const reads = (source: string) =>
  /\b(?:versie|van|tot|current|previous|since|concept|newest|each|oud|nieuw)\b\??!?\.label\b/.test(
    source.replace(OTHER, ''),
  ) || /\{[^{}\n]*\blabel\b[^{}\n]*\} = versie\b/.test(source);

it('reads the label of a versie in one place, which adds its date', () => {
  const files = globSync('**/*.{ts,astro}', { cwd: src }).filter(
    (file) =>
      !file.endsWith('.test.ts') && !EDITORS.test(file) && !LINKS.has(file) && !FIELDS.has(file),
  );
  expect(files.length).toBeGreaterThan(200);
  const own = files.filter((file) => reads(readFileSync(join(src, file), 'utf8')));
  expect(own).toEqual(['model/names.ts']);
});

it('would see a label that is read elsewhere', () => {
  expect(reads('`Van ${van.label} naar`')).toBe(true);
  expect(reads('{step.comparison.tot.label}')).toBe(true);
  expect(reads('const { document, label } = versie;')).toBe(true);
  expect(reads('{bron.label} {link.label}')).toBe(false);
});

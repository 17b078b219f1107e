import { join } from 'node:path';
import { shownPath } from '../../src/content/read.ts';
import { placeholdersIn } from '../../src/schema/placeholders.ts';
import { move as moveFile, moveAll, writeNew } from '../write/door.ts';
import type { Content } from '../versie/content.ts';
import { withOutcome } from '../versie/outcome.ts';
import type { Wish } from './arguments.ts';
import { planFor, type Plan } from './place.ts';

/** Makes what is wished for, when the content passes the check with it; overwrites nothing. */
export async function make(content: Content, wish: Wish): Promise<string> {
  const plan = planFor(content, wish);
  await withOutcome(
    content.dir,
    (copy) => carryOut(copy, plan),
    (copy) => place(copy, content.dir, plan),
    // What is made new says itself that its words are still to come.
    'placeholders',
  );
  const next = placeholdersIn(plan.files[plan.main] ?? '').length
    ? 'Vervang daarin de woorden die met "Schrijf hier" beginnen.'
    : 'Vul het verder aan.';
  const [, document] = /^documenten\/([^/]+)\/document\.yaml$/.exec(plan.main) ?? [];
  const after = document
    ? ` De naam van de map, ${document}, komt in elk adres: hernoem haar nu als u een andere wilt. Begin daarna de tekst met: npm run nieuw -- hoofdstuk ${document} "Inleiding"`
    : '';
  return `${shownPath(join(content.dir, plan.main))} is gemaakt. ${next}${after}`;
}

/** Brings what was made in a copy to the content: all of it, or nothing. */
function place(copy: string, dir: string, { files, move }: Plan): void {
  const own = move
    ? [{ from: { root: dir, name: move.from }, to: { root: dir, name: move.to } }]
    : [];
  const made = Object.keys(files).map((name) => ({
    from: { root: copy, name },
    to: { root: dir, name },
  }));
  moveAll([...own, ...made]);
}

function carryOut(dir: string, { files, move }: Plan): void {
  if (move) moveFile({ root: dir, name: move.from }, { root: dir, name: move.to });
  for (const [name, text] of Object.entries(files)) writeNew(dir, name, text);
}

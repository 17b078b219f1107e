import { join } from 'node:path';
import { ADRESSEN, lastingAddresses, readAdressen } from '../../src/check/adressen.ts';
import { loadSite } from '../../src/check/load.ts';
import { addLines } from '../../src/content/lists.ts';
import { shownPath } from '../../src/content/read.ts';
import { count } from '../../src/dutch/count.ts';
import { errorsOf, formatFault } from '../../src/faults/fault.ts';
import { withWork } from '../versie/outcome.ts';
import { Refusal } from '../versie/refusal.ts';
import { move, writeNew } from '../write/door.ts';
import { aloneWith } from '../write/alone.ts';

/** Adds the addresses of a content folder that are new to its list, and says so; never takes one away. */
export const adressen = (given: string): Promise<void> => aloneWith(given, add);

async function add(dir: string): Promise<void> {
  const { published: site, faults } = await loadSite(dir);
  const errors = errorsOf(faults).map(formatFault);
  if (!site || errors.length)
    throw new Refusal(
      [...errors, 'Er is niets toegevoegd. Herstel eerst de fouten hierboven.'].join('\n'),
    );
  const old = readAdressen(dir);
  const fresh = addLines(old ?? '', lastingAddresses(site));
  const added = fresh.split('\n').length - addLines(old ?? '', []).split('\n').length;
  if (fresh !== old)
    await withWork(dir, (work) => {
      writeNew(work, ADRESSEN, fresh);
      move({ root: work, name: ADRESSEN }, { root: dir, name: ADRESSEN }, 'over');
    });
  console.log(
    `${count(added, 'nieuw adres', 'nieuwe adressen')} in ${shownPath(join(dir, ADRESSEN))} gezet.`,
  );
}

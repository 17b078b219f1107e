import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { ADRESSEN, deadAddresses, parseAdressen, readAdressen } from '../../src/check/adressen.ts';
import { versieKey } from '../../src/check/frozen.ts';
import { loadSite } from '../../src/check/load.ts';
import { readLocks } from '../../src/check/locks.ts';
import { LOCK, lockFileOf, parseLock } from '../../src/content/lock.ts';
import { shownPath } from '../../src/content/read.ts';
import { formatDatum } from '../../src/datum/datum.ts';
import { decidingBesluiten } from '../../src/model/status.ts';
import type { Document, Versie } from '../../src/model/types.ts';
import { move, writeCopy } from '../write/door.ts';
import { findDocument, versieDir, versieName, type Content } from './content.ts';
import { digestFolder } from './finish.ts';
import { finishBack, withoutLines, withoutLock, writeBackJournal } from './finish-back.ts';
import { finishLater, withOutcome } from './outcome.ts';
import { Refusal } from './refusal.ts';
import { targetOf } from '../../src/content/target.ts';

/** Makes the newest decided versie of a document its concept again, as long as it has reached no reader. */
export async function terug({ dir, site }: Content, name: string): Promise<void> {
  const document = findDocument({ dir, site }, name);
  const versie = findDecided(dir, document);
  const key = versieKey(versie);
  const target = targetOf(dir);
  refusePublished(versie, target?.read);
  const [from, to] = [versie.id, 'concept'].map((id) => versieName(document.id, id)) as [
    string,
    string,
  ];
  let dead: string[] = [];
  await withOutcome(
    dir,
    async (copy) => {
      move({ root: copy, name: from }, { root: copy, name: to });
      const facts = `${to}/versie.yaml`;
      const text = readFileSync(join(copy, facts), 'utf8');
      writeCopy(copy, facts, undecided(text, versie, site.today));
      for (const lock of readLocks(copy)) {
        const left = withoutLock(lock.text, key);
        if (left === lock.text) continue;
        if (left || lock.name === LOCK) writeCopy(copy, lock.name, left);
        else rmSync(join(copy, lock.name));
      }
      dead = await deadSince(copy, target?.read(ADRESSEN));
      const list = readAdressen(copy);
      if (dead.length && list !== undefined) writeCopy(copy, ADRESSEN, withoutLines(list, dead));
    },
    (copy, work) => {
      const digest = digestFolder(versieDir(dir, document.id, versie.id));
      writeBackJournal(work, { document: document.id, versie: versie.id, digest, dead });
      // From this one step on the concept is there; what follows can be done again.
      move({ root: copy, name: to }, { root: dir, name: to });
      finishLater(() => void finishBack(dir, work), 'Het concept staat er al.');
    },
    'placeholders',
  );
  console.log(
    `${shownPath(versieDir(dir, document.id, versie.id))} is weer het concept: ${shownPath(versieDir(dir, document.id, 'concept'))}. De tekst is dezelfde en staat niet meer vast. Kijk in versie.yaml label, datum en besluiten na.${target ? '' : ' Deze map hoort niet bij git, dus of de versie ergens is gepubliceerd, is hier niet te zien.'}`,
  );
}

/** The newest versie with a date; refuses when there is none, or a concept stands where it would come. */
function findDecided(dir: string, document: Document): Versie {
  const concept = versieDir(dir, document.id, 'concept');
  if (existsSync(concept))
    throw new Refusal(
      `Er is al een concept: ${shownPath(concept)}. Een versie terughalen kan pas als dat er niet meer is. Haal die map weg als u haar niet nodig hebt.`,
    );
  const versie = document.versies.find(({ id }) => id !== 'concept');
  if (versie) return versie;
  throw new Refusal(
    `"${document.id}" heeft geen vastgestelde versie om terug te halen. Maak een concept met \`npm run nieuw -- hoofdstuk ${document.id} "Inleiding"\`.`,
  );
}

/** Refuses a versie that the target branch has, frozen or not: readers rely on it. */
function refusePublished(versie: Versie, read: ((name: string) => string | undefined) | undefined) {
  const key = versieKey(versie);
  const isFrozen = [LOCK, lockFileOf(key)]
    .flatMap((name) => parseLock(read?.(name) ?? '').lines)
    .some((line) => line.versie === key);
  const facts = `${versieName(versie.document.id, versie.id)}/versie.yaml`;
  if (!isFrozen && read?.(facts) === undefined) return;
  throw new Refusal(
    `Versie ${versie.id} van "${versie.document.id}" is al gepubliceerd en blijft dus staan. Er is niets veranderd. Een fout in de tekst meldt u in errata.yaml van die versie; voor een andere tekst maakt u een nieuwe versie met \`npm run versie -- nieuw ${versie.document.id}\`.`,
  );
}

/** Addresses of the list that do not answer any more in a copy; those that the target branch promised are told by the check. */
async function deadSince(copy: string, published: string | undefined): Promise<string[]> {
  const list = readAdressen(copy);
  const { site } = await loadSite(copy);
  if (list === undefined || !site) return [];
  const promised = new Set(parseAdressen(published ?? '').listed.map(({ path }) => path));
  return deadAddresses(site, parseAdressen(list).listed)
    .map(({ path }) => path)
    .filter((path) => !promised.has(path));
}

/** The text of `versie.yaml` of a concept, without what was decided; comments and other keys stay. */
function undecided(text: string, versie: Versie, today: string): string {
  const facts = parseDocument(text.replace(/^\uFEFF/, ''));
  facts.set('label', `Concept ${formatDatum(today)}`);
  facts.set('datum', today);
  facts.set('status', 'concept');
  facts.delete('gepubliceerd');
  const deciding = decidingBesluiten(versie);
  versie.besluiten.toReversed().forEach((besluit, i) => {
    if (deciding.includes(besluit)) facts.deleteIn(['besluiten', versie.besluiten.length - 1 - i]);
  });
  if (deciding.length === versie.besluiten.length) facts.delete('besluiten');
  return facts.toString({ lineWidth: 0 });
}

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { formatDatum } from '../../src/datum/datum.ts';
import { shownPath } from '../../src/content/read.ts';
import { PLACEHOLDERS } from '../../src/schema/placeholders.ts';
import { copyFolder, move, writeCopy } from '../write/door.ts';
import { findDocument, versieDir, versieName, type Content } from './content.ts';
import { writeIdentities } from './identities.ts';
import { withOutcome } from './outcome.ts';
import { Refusal } from './refusal.ts';

/** What belongs to the versie it was written for, not to the next. */
const LEFT = new Set(['versie.yaml', 'errata.yaml']);

/** Makes `concept` of a document from its newest versie; refuses when there is one already. */
export async function nieuw(content: Content, name: string): Promise<void> {
  const document = findDocument(content, name);
  const target = versieDir(content.dir, document.id, 'concept');
  const concept = versieName(document.id, 'concept');
  if (existsSync(target))
    throw new Refusal(
      `Er is al een concept: ${shownPath(target)}. Werk daarin verder, of stel het vast met \`npm run versie -- vaststellen ${name} <versie>\`.`,
    );
  const [newest] = document.versies;
  if (!newest)
    throw new Refusal(
      `"${name}" heeft nog geen versie om van uit te gaan. Maak zelf ${shownPath(target)} met een versie.yaml en een index.mdx of hoofdstukken.`,
    );
  const { today } = content.site;
  const facts = {
    label: `Concept ${formatDatum(today)}`,
    datum: today,
    status: 'concept',
    ...(newest.samenvatting && { samenvatting: newest.samenvatting }),
    wijziging: {
      soort: 'groot',
      toelichting: `${PLACEHOLDERS.wijziging} ten opzichte van ${newest.label}, en kies bij soort groot of klein.`,
    },
  };
  await withOutcome(
    content.dir,
    (copy) => {
      const from = versieDir(copy, document.id, newest.id);
      const wanted = (path: string) => !(LEFT.has(basename(path)) && join(path, '..') === from);
      copyFolder(copy, versieName(document.id, newest.id), concept, wanted);
      writeIdentities(copy, newest, 'concept');
      writeCopy(copy, `${concept}/versie.yaml`, stringify(facts, { lineWidth: 0 }));
    },
    (copy) => {
      if (existsSync(target)) throw new Refusal(`${shownPath(target)} is er intussen al.`);
      move({ root: copy, name: concept }, { root: content.dir, name: concept });
    },
    'placeholders',
  );
  console.log(
    `${shownPath(target)} is gemaakt uit versie "${newest.label}". Pas daarin de tekst aan, en schrijf in versie.yaml bij wijziging wat er verandert. Kijk na of de samenvatting nog klopt. Besluiten, toelichting, bron en errata zijn niet overgenomen.`,
  );
}

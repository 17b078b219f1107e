import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { formatDatum } from '../../src/datum/datum.ts';
import { nearest } from '../../src/dutch/nearest.ts';
import { findDocument, type Content } from '../versie/content.ts';
import { Refusal } from '../versie/refusal.ts';
import type { Wish } from './arguments.ts';
import { documentId, idOf, skeleton, titleParts } from '../../src/redactie/skeletons.ts';

/** What has to happen in a content folder: files to write, and at most one to move first. */
export interface Plan {
  files: Record<string, string>;
  move?: { from: string; to: string };
  /** The file an editor goes on with. */
  main: string;
}

const FOLDERS = { mijlpaal: 'mijlpalen', thema: 'themas', begrip: 'begrippen' } as const;
const PART = /^(\d{2,})-(.*?)(?:\.mdx)?$/;

/** Works out where a new thing belongs; refuses what is there already. Changes nothing. */
export function planFor(content: Content, wish: Wish): Plan {
  const { thing, facts } = wish;
  if (thing === 'hoofdstuk') return planHoofdstuk(content, wish);
  const id = thing === 'document' ? documentId(facts.titel) : idOf(facts.titel);
  const main =
    thing === 'document' ? `documenten/${id}/document.yaml` : `${FOLDERS[thing]}/${id}.yaml`;
  const taken =
    thing === 'document' && existsSync(join(content.dir, `paginas/${id}.mdx`))
      ? `paginas/${id}.mdx`
      : main;
  if (existsSync(join(content.dir, taken)))
    throw new Refusal(`Dit is er al: ${taken}. Werk daarin verder, of kies een andere titel.`);
  const { themas, documenten } = content.site;
  const last = Math.max(
    0,
    ...(thing === 'thema' ? themas : documenten).map((each) => each.volgorde),
  );
  return { files: { [main]: skeleton(thing, { ...facts, volgorde: Math.floor(last) + 1 }) }, main };
}

function planHoofdstuk(content: Content, { facts, document: name = '', onder }: Wish): Plan {
  const document = findDocument(content, name);
  const concept = `documenten/${document.id}/concept`;
  const files: Record<string, string> = {};
  if (!existsSync(join(content.dir, concept))) {
    if (document.versies.length)
      throw new Refusal(
        `"${name}" heeft geen concept om aan te werken, en een versie met een datum krijgt er geen tekst bij. Maak eerst een concept met \`npm run versie -- nieuw ${name}\` of het formulier "Nieuwe versie".`,
      );
    const { today } = content.site;
    const versie = { label: `Concept ${formatDatum(today)}`, datum: today, status: 'concept' };
    files[`${concept}/versie.yaml`] = stringify(versie);
  } else if (existsSync(join(content.dir, concept, 'index.mdx')))
    throw new Refusal(
      `"${name}" is een kort document: zijn hele tekst staat in ${concept}/index.mdx. Schrijf daarin verder, of hernoem dat bestand eerst naar ${concept}/01-inleiding.mdx.`,
    );
  const { folder, move } = onder ? findFolder(content, concept, onder) : { folder: concept };
  const parts = namesIn(join(content.dir, folder)).flatMap(
    (item) => PART.exec(item)?.slice(1) ?? [],
  );
  const numbers = parts.filter((_, i) => i % 2 === 0);
  const id = idOf(titleParts(facts.titel).titel);
  if (parts.some((part, i) => i % 2 === 1 && part === id))
    throw new Refusal(
      `In ${folder} staat al een deel "${id}". Werk daarin verder, of kies een andere titel.`,
    );
  const next = String(Math.max(0, ...numbers.map(Number)) + 1);
  const width = Math.max(2, ...numbers.map((number) => number.length));
  const main = `${folder}/${next.padStart(width, '0')}-${id}.mdx`;
  files[main] = skeleton('hoofdstuk', facts);
  return { files, main, ...(move && { move }) };
}

/** The folder of the part that an editor names by its address (`aanpak/jeugd`); a file becomes one. */
function findFolder({ dir }: Content, concept: string, onder: string) {
  let folder = concept;
  let move: Plan['move'];
  const slugs = onder.split('/').filter(Boolean);
  if (slugs.length > 2)
    throw new Refusal('Delen gaan tot drie lagen diep. Kies bij --onder een deel dat hoger staat.');
  for (const slug of slugs) {
    const items = namesIn(join(dir, folder));
    const found = items.find((item) => PART.exec(item)?.[2] === slug);
    if (!found || move) {
      const names = move ? [] : items.flatMap((item) => PART.exec(item)?.[2] ?? []);
      const near = nearest(slug, names);
      throw new Refusal(
        `Het deel "${slug}" staat niet in ${folder}. ${near ? `Bedoelt u ${near}?` : names.length ? `Kies uit: ${names.join(', ')}.` : 'Laat --onder weg.'}`,
      );
    }
    const file = `${folder}/${found}`;
    folder = file.replace(/\.mdx$/, '');
    if (file !== folder) move = { from: file, to: `${folder}/index.mdx` };
  }
  return { folder, move };
}

const namesIn = (path: string): string[] => (existsSync(path) ? readdirSync(path).sort() : []);

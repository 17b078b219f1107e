import type { Random } from '../../tests/fuzz/random.ts';
import { writeBody } from './blocks.ts';
import { editBlocks, editParts, identitiesOf, makePart, Names, type Part } from './parts.ts';
import { sentence } from './words.ts';

/** The smallest image there is: one grey dot. */
const IMAGE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** What the parts of a document may refer to. */
export interface Around {
  themas: string[];
  mijlpalen: string[];
  documenten: string[];
}

type Files = Map<string, Buffer>;

/** Writes a document with one to four versies, each the one before with edits of chance; a short text in a third of them. Gives for each versie its folder and the identities of its parts. */
export function addDocument(
  files: Files,
  random: Random,
  id: string,
  order: number,
  around: Around,
) {
  const put = (path: string, text: string) => files.set(path, Buffer.from(text));
  put(
    `documenten/${id}/document.yaml`,
    `titel: Het ${id}\nkorteTitel: Kort ${order}\nsoort: plan-van-aanpak\nomschrijving: ${JSON.stringify(sentence(random))}\nvolgorde: ${order}\n`,
  );
  const made = new Names();
  const isShort = !random.below(3);
  let parts = Array.from({ length: isShort ? 1 : 1 + random.below(4) }, () =>
    makePart(random, made, 0),
  );
  const versies = 1 + random.below(4);
  return Array.from({ length: versies }, (_, v) => {
    const isConcept = v > 0 && v === versies - 1 && !random.below(3);
    const versie = isConcept ? 'concept' : `${2020 + v}`;
    if (v > 0)
      parts = isShort
        ? parts.map((part) => ({ ...part, blocks: editBlocks(random, part.blocks) }))
        : editParts(random, parts, made);
    const folder = `documenten/${id}/${versie}`;
    put(`${folder}/versie.yaml`, versieOf(random, `${2020 + v}`, isConcept, v > 0));
    const identities = isShort ? [] : identitiesOf(parts);
    const before = files.size;
    if (isShort) put(`${folder}/index.mdx`, partOf(parts[0]!, '', ''));
    else parts.forEach((part, i) => write(part, `${folder}/${prefix(i)}`, `${i + 1}`));
    const texts = [...files].slice(before).map(([, bytes]) => bytes.toString());
    if (texts.some((text) => text.includes('kaart.png')))
      files.set(`${folder}/beeld/kaart.png`, IMAGE);
    return { versie, identities };

    function write(part: Part, path: string, number: string): void {
      const own = partOf(part, number, identities[0]!);
      if (!part.parts.length) return void put(`${path}-${part.slug}.mdx`, own);
      put(`${path}-${part.slug}/index.mdx`, own);
      part.parts.forEach((child, i) =>
        write(child, `${path}-${part.slug}/${prefix(i)}`, `${number}.${i + 1}`),
      );
    }
  });

  function partOf(
    { titel, numbered, id: identity, blocks }: Part,
    number: string,
    part: string,
  ): string {
    const front = [
      `titel: ${titel}`,
      numbered && number && `nummer: "${number}"`,
      identity && `id: ${identity}`,
      around.themas.length > 0 && !random.below(2) && `themas: [${random.pick(around.themas)}]`,
      around.mijlpalen.length > 0 &&
        !random.below(3) &&
        `mijlpalen: [${random.pick(around.mijlpalen)}]`,
      !random.below(3) && `samenvatting: ${JSON.stringify(sentence(random))}`,
    ].filter(Boolean);
    const path = `/${random.pick(around.documenten)}/`;
    // A short text has no parts to refer to.
    const fit = blocks.filter(({ kind }) => part || kind !== 'verwijzing');
    return `---\n${front.join('\n')}\n---\n\nHet begint hier.\n\n${writeBody(fit, { part, path }, random)}\n`;
  }
}

const prefix = (i: number) => String(i + 1).padStart(2, '0');

function versieOf(random: Random, year: string, isConcept: boolean, isLater: boolean): string {
  const besluit = `besluiten:\n  - orgaan: ${random.pick(['Gemeenteraad', 'College'])}\n    soort: ${random.pick(['vaststelling', 'amendement', 'intrekking'])}\n    datum: ${year}\n`;
  return [
    `label: Versie van ${year}`,
    `datum: "${year}"`,
    `status: ${isConcept ? 'concept' : random.pick(['vastgesteld', 'vastgesteld', 'ter-kennisname', 'vervallen'])}`,
    isLater &&
      `wijziging: {soort: ${random.pick(['groot', 'klein'])}, toelichting: ${JSON.stringify(sentence(random))}}`,
    !random.below(2) && `samenvatting: ${JSON.stringify(sentence(random))}`,
    !random.below(3) && `gepubliceerd: ${year}-12-31`,
    !isConcept && !random.below(2) && besluit,
  ]
    .filter(Boolean)
    .join('\n');
}

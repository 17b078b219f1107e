import type { Random } from '../../tests/fuzz/random.ts';
import { addDocument, type Around } from './documenten.ts';
import { plainWord, sentence, title } from './words.ts';

/** A valid content folder of chance: its files by their path. Every text has other blocks, and every versie edits the one before. */
export function makeContent(random: Random): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const put = (path: string, lines: unknown[]) =>
    files.set(path, Buffer.from(`${lines.filter(Boolean).join('\n')}\n`));
  const say = () => JSON.stringify(sentence(random));
  const some = (most: number, name: string) =>
    Array.from({ length: random.below(most) }, (_, i) => `${name}-${i + 1}`);
  const around: Around = {
    themas: some(3, 'thema'),
    mijlpalen: some(4, 'mijlpaal'),
    documenten: ['stuk-0', ...some(3, 'stuk')],
  };
  put('site.yaml', [
    'naam: Proefveilig',
    'organisatie: Gemeente Proef',
    'organisatieUri: https://identifier.overheid.nl/tooi/id/gemeente/gm9998',
    'url: https://www.proef.example/veilig/',
    'beschrijving: Een proef.',
    'contact: {}',
  ]);
  const texts = around.documenten.flatMap((id, i) =>
    addDocument(files, random, id, i + 1, around).map((versie) => ({ document: id, ...versie })),
  );
  const bron = () => {
    const { document, versie, identities } = random.pick(texts);
    const part = identities.length ? `, hoofdstuk: ${random.pick(identities)}` : '';
    return `{document: ${document}, versie: "${versie}"${part}, alinea: 1}`;
  };
  const terms = new Set(some(4, 'begrip').map(() => plainWord(random)));
  for (const [i, term] of [...terms].entries())
    put(`begrippen/begrip-${i}.yaml`, [
      `term: ${term}`,
      `uitleg: ${say()}`,
      !random.below(2) && `bron: ${bron()}`,
    ]);
  for (const [i, id] of around.themas.entries())
    put(`themas/${id}.yaml`, [
      `titel: ${title(random)} ${i}`,
      `laag: ${random.pick(['strategisch', 'fundament'])}`,
      `omschrijving: ${say()}`,
      `volgorde: ${i}`,
      !random.below(2) && `bron: ${bron()}`,
    ]);
  for (const id of around.mijlpalen)
    put(`mijlpalen/${id}.yaml`, [
      `titel: ${title(random)}`,
      `datum: 202${5 + random.below(5)}-0${1 + random.below(9)}`,
      'orgaan: Gemeenteraad',
      `soort: ${random.pick(['besluit', 'raadstafel', 'publicatie'])}`,
      `status: ${random.pick(['gepland', 'afgerond', 'vervallen'])}`,
      `documenten: [${random.pick(around.documenten)}]`,
      around.themas.length > 0 && !random.below(2) && `themas: [${random.pick(around.themas)}]`,
      !random.below(2) && `eerder: [{datum: 202${random.below(5)}, bron: ${bron()}}]`,
      !random.below(2) && `bron: ${bron()}`,
    ]);
  if (!random.below(2))
    put('vragen.yaml', [`- vraag: Wat is ${plainWord(random)}?`, `  antwoord: ${bron()}`]);
  return files;
}

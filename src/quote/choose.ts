import type { PlacesForm, WordsForm } from './forms.ts';
import { fileOf, fingerprintsOf, keyOf, readKeys, type Fingerprint } from './fingerprints.ts';

/** Reads a file below `/citaat/`. */
export type Load = <T>(name: string) => Promise<T>;

const MOST_SHARDS = 6;
/** Bytes that the fingerprints of one search may travel as. */
const BUDGET = 90_000;

/** Which files with texts to read, whether more hold everything that was looked for, and whether these are all. */
interface Choice {
  shards: number[];
  isMore: boolean;
  isAll: boolean;
}

/** Spreads a choice evenly over a list. */
function spread<T>(items: T[], most: number): T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]!);
}

function pick(prints: Fingerprint[], { gewicht: bytes }: PlacesForm): Fingerprint[] {
  const most = Math.max(4, Math.min(18, Math.floor(BUDGET / Math.max(bytes, 1))));
  const of = (kind: Fingerprint['kind']) => prints.filter((print) => print.kind === kind);
  const threes = spread(of('three'), Math.ceil((most * 2) / 3));
  return [...threes, ...spread(of('word'), most - threes.length)];
}

/** Finds the files in which a quotation most likely stands; loads only a few files of fingerprints. */
export async function chooseShards(
  pieces: string[],
  places: PlacesForm,
  load: Load,
): Promise<Choice> {
  const { scherven: texts, woorden: files } = places;
  if (texts <= MOST_SHARDS)
    return { shards: Array.from({ length: texts }, (_, i) => i), isMore: false, isAll: true };
  const prints = pieces.flatMap(fingerprintsOf);
  const names = [...new Set(pick(prints, places).map(({ hash }) => fileOf(hash, files)))];
  const read = new Map(
    await Promise.all(
      names.map(async (name) => [name, await load<WordsForm>(`w${name}.json`)] as const),
    ),
  );
  const known = new Map<string, Set<string>>();
  const keysIn = (name: number, shard: string, keys: string) => {
    const id = `${name} ${shard}`;
    const found = known.get(id) ?? readKeys(keys);
    known.set(id, found);
    return found;
  };
  const scores = new Map<number, { threes: number; score: number }>();
  let threes = 0;
  for (const { hash, kind } of prints) {
    const name = fileOf(hash, files);
    const file = read.get(name);
    if (!file) continue;
    if (kind === 'three') threes += 1;
    const hits = Object.entries(file).filter(([shard, keys]) =>
      keysIn(name, shard, keys).has(keyOf(hash)),
    );
    for (const [shard] of hits) {
      const own = scores.get(Number(shard)) ?? { threes: 0, score: 0 };
      if (kind === 'three') own.threes += 1;
      own.score += (kind === 'three' ? 3 : 1) / hits.length;
      scores.set(Number(shard), own);
    }
  }
  const isFull = (own: { threes: number }) => threes > 0 && own.threes === threes;
  const ranked = [...scores].sort(
    ([a, one], [b, other]) =>
      Number(isFull(other)) - Number(isFull(one)) || other.score - one.score || a - b,
  );
  return {
    isAll: false,
    shards: ranked.slice(0, MOST_SHARDS).map(([shard]) => shard),
    isMore: ranked.filter(([, own]) => isFull(own)).length > MOST_SHARDS,
  };
}

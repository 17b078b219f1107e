import { placeAt, proseOf } from '../hints/prose.ts';
import { MOST_WORDS } from '../dutch/readability.ts';
import { sentencesOf, wordsOf } from '../dutch/sentences.ts';
import type { Site } from '../model/types.ts';
import type { Fault } from '../content/fault.ts';
import { readOwn } from '../content/language-help.ts';
import type { Entry } from '../content/read.ts';

const tooLong = ({ text }: { text: string }) => wordsOf(text).length > MOST_WORDS;

/** Faults for sentences of a samenvatting that are longer than a reader takes in at once. */
export function checkSentences(entries: Iterable<Entry>): Fault[] {
  return [...entries].flatMap(({ data, file, path, bodyLine, locate }) => {
    const { samenvatting } = (data ?? {}) as { samenvatting?: unknown };
    if (typeof samenvatting !== 'string') return [];
    const long = sentencesOf(samenvatting).filter(tooLong);
    if (!long.length) return [];
    const all = readOwn(path) ?? '';
    // The body, where there is one, has no samenvatting.
    const raw = bodyLine ? all.split('\n', bodyLine).join('\n') : all;
    const own = proseOf(path.replaceAll('\\', '/'), raw).find(
      ({ kind }) => kind === 'samenvatting',
    );
    const placed = sentencesOf(own?.text ?? '').filter(tooLong);
    return long.map(({ text }, i) => {
      const found = placed.length === long.length ? placed[i] : undefined;
      const place = found ? placeAt(raw, found.offset) : locate(['samenvatting']);
      const message = `Deze zin van de samenvatting heeft ${wordsOf(text).length} woorden; ten hoogste ${MOST_WORDS} leest prettig. Maak er twee zinnen van.`;
      return { file, ...place, message };
    });
  });
}

/** Warnings for samenvattingen that stayed as they were while the text below them changed. */
export function checkVerouderd(site: Site, entries: Map<string, Entry>): Fault[] {
  return site.documenten
    .flatMap(({ versies }) => versies.flatMap(({ hoofdstukken }) => hoofdstukken))
    .filter(({ isSamenvattingStale }) => isSamenvattingStale)
    .flatMap(({ entry: id, samenvatting, versie }) => {
      const facts = `documenten/${versie.document.id}/${versie.id}/versie.yaml`;
      const entry = entries.get(samenvatting === undefined ? facts : id);
      if (!entry) return [];
      const before = versie.previous ? ` sinds versie "${versie.previous.label}"` : '';
      const message = `De tekst is veranderd${before}, de samenvatting niet. Lees haar na en schrijf haar opnieuw waar dat nodig is.`;
      return [{ file: entry.file, ...entry.locate(['samenvatting']), message, warning: true }];
    });
}

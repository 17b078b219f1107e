import { wrong } from '../faults/wrong.ts';
import { hoofdstukOf } from '../model/errata.ts';
import type { ErrataData } from '../schema/index.ts';
import { versieKey } from './frozen.ts';
import { onSite } from './rule.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Faults for errata whose `was` does not stand in the text that they are about. */
export const errata = onSite('errata', (site, { entries }) => {
  const all = site.documenten.flatMap(({ versies }) => versies);
  const versies = new Map(all.map((versie) => [versieKey(versie), versie]));
  return [...entries.values()].flatMap(({ at, file, data, locate }) => {
    if (at.kind !== 'errata') return [];
    const versie = versies.get(`${at.document}/${at.versie}`);
    return (data as ErrataData).flatMap(({ hoofdstuk: name, alinea, was }, i) => {
      const hoofdstuk = versie && hoofdstukOf(versie, name);
      if (!hoofdstuk) return [];
      const { text, titel, nummer = '' } = hoofdstuk;
      const words = [...text.alineas, ...text.headings].map((block) => block.text);
      // Footnotes and header rows are no alineas: those stand in the body alone.
      const texts =
        alinea === undefined
          ? [...words, titel, nummer, entries.get(hoofdstuk.entry)?.body ?? '']
          : text.alineas.filter(({ number }) => number === alinea).map((block) => block.text);
      if (!texts.length || texts.some((each) => plain(each).includes(plain(was)))) return [];
      const absent = wrong('errata/words-not-there', { was: plain(was), alinea });
      return [{ file, ...locate([i, 'was']), ...absent }];
    });
  });
});

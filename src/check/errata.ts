import { wrong } from '../faults/wrong.ts';
import { hoofdstukOf, versieOf } from '../model/errata.ts';
import type { ErrataData } from '../schema/index.ts';
import { onSite } from './rule.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Faults for errata whose `was` does not stand in the text that they are about. */
export const errata = onSite('errata', (site, { entries }) =>
  [...entries.values()]
    .filter(({ kind }) => kind === 'errata')
    .flatMap(({ id, file, data, locate }) => {
      const versie = site.documenten.map((document) => versieOf(document, id)).find(Boolean);
      return (data as ErrataData).flatMap(({ hoofdstuk: name, alinea, was }, i) => {
        const hoofdstuk = versie && hoofdstukOf(versie, name);
        if (!hoofdstuk) return [];
        const { text, titel, nummer = '' } = hoofdstuk;
        const all = [...text.alineas, ...text.headings].map((block) => block.text);
        // Footnotes and header rows are no alineas: those stand in the body alone.
        const texts =
          alinea === undefined
            ? [...all, titel, nummer, entries.get(hoofdstuk.entry)?.body ?? '']
            : text.alineas.filter(({ number }) => number === alinea).map((block) => block.text);
        if (!texts.length || texts.some((each) => plain(each).includes(plain(was)))) return [];
        const absent = wrong('errata/words-not-there', { was: plain(was), alinea });
        return [{ file, ...locate([i, 'was']), ...absent }];
      });
    }),
);

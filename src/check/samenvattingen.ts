import { factsOf } from '../content/paths.ts';
import { wrong } from '../faults/wrong.ts';
import { onSite } from './rule.ts';

/** Warnings for samenvattingen that stayed as they were while the text below them changed. */
export const samenvattingen = onSite('samenvattingen', (site, { entries }) =>
  site.documenten
    .flatMap(({ versies }) => versies.flatMap(({ hoofdstukken }) => hoofdstukken))
    .filter(({ isSamenvattingStale }) => isSamenvattingStale)
    .flatMap(({ entry: id, samenvatting, versie }) => {
      const facts = factsOf(versie.document.id, versie.id);
      const entry = entries.get(samenvatting === undefined ? facts : id);
      if (!entry) return [];
      const outdated = wrong('samenvattingen/outdated', { since: versie.previous?.label });
      return [{ file: entry.file, ...entry.locate(['samenvatting']), ...outdated, warning: true }];
    }),
);

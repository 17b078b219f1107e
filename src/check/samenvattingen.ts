import type { Entry } from '../content/entry.ts';
import { factsOf } from '../content/paths.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong } from '../faults/wrong.ts';
import type { Site, Versie } from '../model/types.ts';
import { versieKey } from './frozen.ts';
import { onSite } from './rule.ts';
import { frozenVersies } from './signs.ts';

/** Warnings for samenvattingen that stayed as they were while the text below them changed, and for one of two parts. */
export const samenvattingen = onSite('samenvattingen', (site, { dir, entries }) => [
  ...ofVersies(openVersies(site, dir), entries),
  ...twins(openVersies(site, dir), entries),
  ...site.documenten
    .flatMap(({ versies }) => versies.flatMap(({ hoofdstukken }) => hoofdstukken))
    .filter(({ isSamenvattingStale }) => isSamenvattingStale)
    .flatMap(({ entry: id, samenvatting, versie }) => {
      const facts = factsOf(versie.document.id, versie.id);
      const entry = entries.get(samenvatting === undefined ? facts : id);
      if (!entry) return [];
      const outdated = wrong('samenvattingen/outdated', { since: versie.previous?.label });
      return [
        {
          file: entry.file,
          ...entry.locate(['samenvatting']),
          ...outdated,
          warning: true as const,
        },
      ];
    }),
]);

/** The versies that may still be changed. */
function openVersies({ documenten }: Site, dir: string): Versie[] {
  const frozen = frozenVersies(dir);
  return documenten
    .flatMap(({ versies }) => versies)
    .filter((versie) => !frozen.has(versieKey(versie)));
}

/** Of versies that may still be changed: a samenvatting that is the one of the versie before, over another text. */
function ofVersies(
  open: readonly Versie[],
  entries: ReadonlyMap<string, Entry>,
): Finding<'samenvattingen/of-versie'>[] {
  return open.flatMap((versie) => {
    const { samenvatting, previous, short } = versie;
    const entry = entries.get(factsOf(versie.document.id, versie.id));
    // Of a short document it is told as that of its text.
    if (!entry || !previous || short || samenvatting === undefined) return [];
    if (samenvatting !== previous.samenvatting || wordsOf(versie) === wordsOf(previous)) return [];
    const what = wrong('samenvattingen/of-versie', { since: previous.label });
    return [
      { file: entry.file, ...entry.locate(['samenvatting']), ...what, warning: true as const },
    ];
  });
}

/** Of versies that may still be changed: a samenvatting that another part has, as one that was copied keeps it. */
function twins(
  open: readonly Versie[],
  entries: ReadonlyMap<string, Entry>,
): Finding<'samenvattingen/twin'>[] {
  return open.flatMap(({ hoofdstukken }) => {
    const first = new Map<string, string>();
    return hoofdstukken.flatMap(({ samenvatting, titel, entry: id }) => {
      const entry = entries.get(id);
      if (samenvatting === undefined || !entry) return [];
      const twin = first.get(samenvatting);
      first.set(samenvatting, twin ?? titel);
      if (twin === undefined) return [];
      const what = wrong('samenvattingen/twin', { titel: twin });
      return [
        { file: entry.file, ...entry.locate(['samenvatting']), ...what, warning: true as const },
      ];
    });
  });
}

const wordsOf = ({ hoofdstukken }: Versie): string =>
  hoofdstukken.flatMap(({ text }) => text.alineas.map((alinea) => alinea.text)).join('\n');

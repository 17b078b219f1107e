import { wrong, type Wrong } from '../faults/wrong.ts';
import type { Site } from '../model/types.ts';
import { handelingenOf } from '../model/woo.ts';
import { isWebAddress } from '../schema/fields.ts';
import { valueAt } from '../schema/tooi.ts';
import { onSite } from './rule.ts';

type Found = Wrong<'woo/organisatie-unknown' | 'woo/not-https' | 'woo/no-day'>;

/**
 * Of a site that feeds the Woo index: faults for what its harvester would refuse as a whole, and warnings for versies that
 * it can only get without metadata. Nothing unless that is switched on.
 */
export const woo = onSite('woo', (site, { entries }) => {
  if (site.woo !== 'ja') return [];
  const at = (id: string, path: string[], found: Found, warning?: true) => {
    const entry = entries.get(id);
    return entry
      ? [{ file: entry.file, ...entry.locate(path), ...found, ...(warning && { warning }) }]
      : [];
  };
  const { organisatieUri: uri, url } = site;
  return [
    ...(valueAt('gemeenten', uri)
      ? []
      : at('site.yaml', ['organisatieUri'], wrong('woo/organisatie-unknown', { uri }))),
    ...(isWebAddress(url) && !url.startsWith('https:')
      ? at('site.yaml', ['url'], wrong('woo/not-https'))
      : []),
    ...withoutDay(site).flatMap(({ document, label }) =>
      at(
        `documenten/${document}/document.yaml`,
        ['woo'],
        wrong('woo/no-day', { versie: label }),
        true,
      ),
    ),
  ];
});

const withoutDay = ({ documenten }: Site) =>
  documenten
    .filter((document) => document.woo)
    .flatMap(({ id, versies }) =>
      versies
        .filter((versie) => versie.status !== 'concept' && handelingenOf(versie).length === 0)
        .map(({ label }) => ({ document: id, label })),
    );

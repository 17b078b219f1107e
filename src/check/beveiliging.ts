import { wrong } from '../faults/wrong.ts';
import { onSite } from './rule.ts';

const DAY = 86_400_000;
/** How long before the end editors are told. */
const SOON = 30;
/** RFC 9116, 2.5.5: less than a year ahead, for what is not looked at is not true any more. */
const YEAR = 366;

/** A fault for a security.txt that has run out; warnings before that, and for one that runs too long. */
export const beveiliging = onSite('beveiliging', ({ beveiliging: own, today }, { entries }) => {
  const entry = entries.get('site.yaml');
  if (!own || !entry) return [];
  const { verloopt } = own;
  const left = Math.round((Date.parse(verloopt) - Date.parse(today)) / DAY);
  const at = { file: entry.file, ...entry.locate(['beveiliging', 'verloopt']) };
  if (left < 0) return [{ ...at, ...wrong('beveiliging/expired', { verloopt }) }];
  if (left <= SOON)
    return [{ ...at, ...wrong('beveiliging/expires-soon', { left }), warning: true }];
  if (left > YEAR) return [{ ...at, ...wrong('beveiliging/too-long'), warning: true }];
  return [];
});

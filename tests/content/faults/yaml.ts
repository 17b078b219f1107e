import { BEGRIP, type Row } from './row.ts';

const begrip = (text: string) => ({ [BEGRIP]: text });

/** Mistakes of YAML beyond the common ones. */
export const YAML: Row[] = [
  ['an escape that is none', begrip('term: "a \\d b"\nuitleg: Y\n'), `${BEGRIP}:1:10`, /eigen betekenis. Schrijf \\\\ voor/],
  ['a key less far to the right than its sisters', begrip('bron:\n  document: plan\n versie: 2024\n'), `${BEGRIP}:3:1`, /De inspringing klopt niet/],
  ['a second block', begrip('term: X\n---\nuitleg: Y\n'), `${BEGRIP}:2:1`, /meer blokken/],
  ['a title on a line of its own', begrip('term: X\nuitleg: Y\nmeer\nwoorden: x\n'), `${BEGRIP}:3:1`, /vooraan op een eigen regel/],
  ['words behind a quotation', begrip('term: "X" meer\nuitleg: Y\n'), `${BEGRIP}:1:11`, /waar het niet kan staan/],
  ['a list without commas', begrip('term: X\nuitleg: Y\nvormen: ["a" "b"]\n'), `${BEGRIP}:3:14`, /Er ontbreekt een teken/],
  ['a key without end', begrip(`${'k'.repeat(1100)}: x\n`), `${BEGRIP}:1:1`, /geen geldige YAML/],
];

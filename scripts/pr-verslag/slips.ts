import { parseDocument, visit } from 'yaml';
import { parseDatum } from '../../src/datum/datum.ts';
import type { MijlpaalData } from '../../src/schema/index.ts';
import type { Revision } from './revision.ts';

type Earlier = NonNullable<MijlpaalData['eerder']>;

/**
 * Why dates of mijlpalen may not change as they do: every date that was planned stays to be read, so a mijlpaal that
 * moves says under `eerder` when it was to be. Each reason holds the line to paste.
 */
export function slipRefusals(van: Revision, tot: Revision): string[] {
  return [...van.entries.values()].flatMap((before) => {
    const { id } = before;
    const after = tot.entries.get(id);
    if (before.kind !== 'mijlpalen' || after?.kind !== 'mijlpalen') return [];
    const [was, now] = [before.data, after.data];
    const told = now.eerder ?? [];
    const has = (datum: string) => told.some((each) => each.datum === datum);
    const lost = (was.eerder ?? []).filter(({ datum }) => !has(datum));
    const slipped = isSlip(was, now) && !has(was.datum) ? [earlier(was)] : [];
    if (!lost.length && !slipped.length) return [];
    const line = asLine([...lost, ...told, ...slipped]);
    return [
      ...lost.map(
        ({ datum }) =>
          `In ${id} is de eerdere datum ${datum} verdwenen. Elke eerdere datum blijft te lezen. Schrijf: \`${line}\``,
      ),
      ...slipped.map(
        ({ datum }) =>
          `In ${id} is de datum verschoven van ${datum} naar ${now.datum}, en de eerste staat er niet meer. Elke eerdere datum blijft te lezen. Schrijf: \`${line}\``,
      ),
    ];
  });
}

/** Whether what was planned has another date; one that lies within the first only says it more precisely. */
function isSlip(was: MijlpaalData, now: MijlpaalData): boolean {
  if (was.status !== 'gepland' || was.datum === now.datum) return false;
  const [before, after] = [parseDatum(was.datum), parseDatum(now.datum)];
  return !before || !after || after.first < before.first || after.last > before.last;
}

const earlier = ({ datum, bron }: MijlpaalData): Earlier[number] => ({
  datum,
  ...(bron && { bron }),
});

/** The list as one line of YAML. */
function asLine(eerder: Earlier): string {
  const document = parseDocument('{}');
  document.contents = document.createNode({ eerder }) as never;
  visit(document, { Seq: (_, node) => void (node.flow = true) });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
}

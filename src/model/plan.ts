import { unknown, type BronData } from './bron.ts';
import type { Input, Report } from './input.ts';
import type { Bron, Document, Plan, PlanPart } from './types.ts';

type BronOf = (id: string, path: PropertyKey[], data: BronData | undefined) => Bron | undefined;

/** The plan on one page with its places found; nothing when there is none, or its document is not there. */
export function buildPlan(
  input: Input,
  documenten: Map<string, Document>,
  bronOf: BronOf,
  report: Report,
): Plan | undefined {
  const [item] = input.plan;
  if (!item) return undefined;
  const { id, data } = item;
  const document = documenten.get(data.document);
  if (!document) {
    report(id, ['document'], unknown('document', data.document, [...documenten.keys()]));
    return undefined;
  }
  const part = (key: 'missie' | 'visie'): PlanPart => {
    const value = data[key];
    return typeof value === 'string'
      ? { tekst: value }
      : { tekst: value.tekst, bron: bronOf(id, [key, 'bron'], value.bron) };
  };
  return {
    ...data,
    document,
    missie: part('missie'),
    visie: part('visie'),
    kerntaken: data.kerntaken.map((kerntaak, i) => ({
      ...kerntaak,
      bron: bronOf(id, ['kerntaken', i, 'bron'], kerntaak.bron),
    })),
    bron: bronOf(id, ['bron'], data.bron),
  };
}

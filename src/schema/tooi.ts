import bestandsformaten from '../../normen/tooi/bestandsformaten.json' with { type: 'json' };
import documenthandelingen from '../../normen/tooi/documenthandelingen.json' with { type: 'json' };
import documentrelaties from '../../normen/tooi/documentrelaties.json' with { type: 'json' };
import documentsoorten from '../../normen/tooi/documentsoorten.json' with { type: 'json' };
import gemeenten from '../../normen/tooi/gemeenten.json' with { type: 'json' };
import informatiecategorieen from '../../normen/tooi/informatiecategorieen.json' with { type: 'json' };
import talen from '../../normen/tooi/talen.json' with { type: 'json' };
import themas from '../../normen/tooi/themas.json' with { type: 'json' };

/** The value lists of TOOI that DiWoo 0.9.8 takes: URIs by their labels, the categories in the order of Woo art. 3.3. */
const lists = {
  bestandsformaten,
  documenthandelingen,
  documentrelaties,
  documentsoorten,
  gemeenten,
  informatiecategorieen,
  talen,
  themas,
};
export type TooiList = keyof typeof lists;

/** A value of a list: its label exactly as the list has it. */
export interface TooiValue {
  label: string;
  uri: string;
}

/** Where a list is published. */
export const addressOf = (list: TooiList): string => lists[list].lijst;

/** All labels of a list, in its order. */
export const labelsOf = (list: TooiList): string[] => Object.keys(lists[list].waarden);

/** A value by its label. Throws for a label that the list has not, which the schema refuses before. */
export function valueOf(list: TooiList, label: string): TooiValue {
  const all: Record<string, string> = lists[list].waarden;
  const uri = Object.hasOwn(all, label) ? all[label] : undefined;
  if (uri === undefined) throw new Error(`The list ${list} has no "${label}"`);
  return { label, uri };
}

/** A value by its URI; `undefined` for one that the list has not. */
export function valueAt(list: TooiList, uri: string): TooiValue | undefined {
  const found = Object.entries(lists[list].waarden).find(([, own]) => own === uri);
  return found && { label: found[0], uri };
}

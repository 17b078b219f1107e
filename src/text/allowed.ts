/** Whether an attribute must be given, may be given, or stands without a value. */
export type AttributeKind = 'required' | 'optional' | 'flag';

/** What a component may be used for: `block` stands on its own, otherwise it stands in running text. */
export interface Allowed {
  block: boolean;
  attributes: Record<string, AttributeKind>;
}

/** Every component an author may use, with every attribute it knows. Nothing else passes the guard. */
export const allowed = {
  Citaat: { block: true, attributes: { bron: 'optional' } },
  Sic: { block: false, attributes: { juist: 'required' } },
  Figuur: {
    block: true,
    attributes: {
      bestand: 'required',
      alt: 'optional',
      decoratief: 'flag',
      bijschrift: 'optional',
    },
  },
  Tabel: { block: true, attributes: { titel: 'required' } },
  Taal: { block: false, attributes: { code: 'required' } },
  Verwijzing: { block: false, attributes: { naar: 'required' } },
  Kader: { block: true, attributes: { titel: 'optional' } },
  Planfiguur: { block: true, attributes: {} },
} satisfies Record<string, Allowed>;

export type ComponentName = keyof typeof allowed;

/** Says what is known of a component; undefined for a name that is not on the list. */
export function allowedComponent(name: string | null): Allowed | undefined {
  return name !== null && Object.hasOwn(allowed, name) ? allowed[name as ComponentName] : undefined;
}

import { nearest } from '../dutch/nearest.ts';
import { slug } from '../dutch/slug.ts';
import type { Entry } from '../content/entry.ts';
import type { Finding } from '../faults/fault.ts';
import { hoofdstukNamed, hoofdstukTitled } from '../model/bron.ts';
import type { Site } from '../model/types.ts';

/** Says of a value that has not the form of a name which name was probably meant: other files know that. */
export function withMeant(
  finding: Finding,
  entries: ReadonlyMap<string, Entry>,
  site: Site | undefined,
): Finding {
  if (finding.rule !== 'schema/value' && finding.rule !== 'schema/kind') return finding;
  const { path, given, near } = finding.values;
  if (near !== undefined || given === undefined || !site) return finding;
  const meant = meantBy(given, path);
  return meant === undefined
    ? finding
    : ({ ...finding, values: { ...finding.values, near: meant } } as Finding);

  function meantBy(name: string, keys: readonly (string | number)[]): string | undefined {
    const key = keys.findLast((step) => typeof step === 'string');
    const ids = (all: readonly { id: string; titel: string }[] = []) =>
      all.find(({ titel }) => slug(titel) === slug(name))?.id ??
      nearest(
        name,
        all.map(({ id }) => id),
      );
    const isItem = typeof keys.at(-1) === 'number';
    if (isItem && key === 'themas') return ids(site?.themas);
    if (isItem && key === 'mijlpalen') return ids(site?.mijlpalen);
    if ((isItem && key === 'documenten') || key === 'document') return ids(site?.documenten);
    if (key === 'id') return identity(name);
    return key === 'hoofdstuk' ? paragraaf(name, keys) : undefined;
  }

  /** An address or a titel as an identity: without the document, in small letters; nothing when that is what was written. */
  function identity(name: string): string | undefined {
    const at = [...entries.values()].find(({ file }) => file === finding.file)?.at;
    const [first, ...rest] = name.split('/').map(slug).filter(Boolean);
    const isAddress = name.startsWith('/') && at && 'document' in at && first === at.document;
    const near = (isAddress ? rest : [first, ...rest]).join('/');
    return near === name ? undefined : near || undefined;
  }

  /** The identity of the hoofdstuk that has a titel, or a number, which YAML read as one: `3.10` as it stands. */
  function paragraaf(name: string, keys: readonly (string | number)[]): string | undefined {
    const entry = [...entries.values()].find(({ file }) => file === finding.file);
    if (!entry) return undefined;
    const line = entry.raw.split('\n')[finding.line - 1] ?? '';
    const number = /^[\w.]+/.exec(line.slice(finding.column - 1))?.[0] ?? '';
    const holder = keys
      .slice(0, -1)
      .reduce<unknown>(
        (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
        entry.data,
      );
    const { document, versie } = {
      ...(holder as { document?: string; versie?: string }),
      ...('versie' in entry.at && entry.at),
    };
    const own = site?.documenten
      .find(({ id }) => id === document)
      ?.versies.find(({ id }) => id === versie);
    const parts = own?.hoofdstukken ?? [];
    return (hoofdstukNamed(number, parts) ?? hoofdstukTitled(name, parts))?.id;
  }
}

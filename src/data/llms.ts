import type { Absolute } from '../follow/entry.ts';
import { versieTitle } from '../model/names.ts';
import { statusInSentence } from '../model/status.ts';
import type { Site } from '../model/types.ts';
import { dataPath } from './json.ts';
import { line, points, write } from './markdown/write.ts';
import { text } from './markdown/plain.ts';
import { OPENAPI_PATH } from './openapi.ts';
import { HOLDS, KINDS } from './shapes/index.ts';

export const LLMS_PATH = '/llms.txt';

/** The way to the texts for who reads by machine, in the form of llmstxt.org: Markdown with lists of links. */
export function llmsFile(site: Site, absolute: Absolute): string {
  const documenten = site.documenten.map(({ titel, path, omschrijving, current }) => {
    const status = current
      ? `${versieTitle(current)}, ${statusInSentence(current.status)}.`
      : 'De tekst staat hier nog niet.';
    return line({ href: absolute(`${path}index.md`), label: titel }, `: ${omschrijving} ${status}`);
  });
  const data = KINDS.map((kind) =>
    line({ href: absolute(dataPath(kind)), label: kind }, `: ${HOLDS[kind]}`),
  );
  const paginas = site.paginas.map(({ titel, path, omschrijving }) =>
    line({ href: absolute(`${path}index.md`), label: titel }, `: ${omschrijving}`),
  );
  const section = (title: string, lines: typeof data) =>
    lines.length
      ? [{ type: 'heading' as const, depth: 2 as const, children: [text(title)] }, points(lines)]
      : [];
  return write({
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(site.naam)] },
      { type: 'blockquote', children: [line(site.beschrijving)] },
      line(
        `Een uitgave van ${site.organisatie}. De teksten staan hier letterlijk. Verwijs naar een alinea met haar vaste adres. Een concept is nog niet vastgesteld.`,
      ),
      ...section('Documenten', documenten),
      ...section('Gegevens', [
        ...data,
        line({ href: absolute(OPENAPI_PATH), label: 'OpenAPI' }, ': alle bestanden als API.'),
      ]),
      ...section('Over deze site', paginas),
    ],
  });
}

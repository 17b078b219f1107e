import { allowedComponent } from './allowed.ts';
import type { BodyFault } from './fault.ts';
import { unknownComponent } from './guard-jsx.ts';

/** What the parser said, as far as it matters here. */
export interface ParserMessage {
  reason: string;
  ruleId?: string | undefined;
  source?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
}

/** Turns an error of the MDX parser into a fault an author can repair. */
export function parseFault(error: ParserMessage): BodyFault {
  return { line: error.line ?? 1, column: error.column ?? 1, message: explain(error) };
}

function explain({ reason, ruleId = '', source = '' }: ParserMessage): string {
  const tag = /`?<\/?([^`>\s]*)>?`/.exec(reason)?.[1] ?? '';
  if (reason.includes('create a comment')) {
    return 'Een opmerking <!-- --> mag niet. Haal haar weg.';
  }
  if (reason.includes('create a link')) {
    return 'Een adres tussen < en > mag niet. Schrijf een link als [tekst](adres).';
  }
  if (ruleId === 'end-tag-mismatch' && tag && !allowedComponent(tag)) return unknownComponent(tag);
  if (ruleId === 'end-tag-mismatch') {
    return reason.startsWith('Unexpected closing')
      ? `Het onderdeel <${tag}> wordt gesloten waar het niet open is. Zet </…> bij het onderdeel dat het laatst is geopend.`
      : `Het onderdeel <${tag}> is niet gesloten. Zet </${tag}> op dezelfde plek in de tekst als <${tag}>: beide op een eigen regel, of beide in de zin.`;
  }
  if (ruleId === 'unexpected-closing-slash') {
    return 'Hier wordt een onderdeel gesloten dat niet is geopend. Haal </…> weg of zet het begin ervoor.';
  }
  if (source.includes('esm') || ruleId === 'non-esm') {
    return 'Hier staat import of export. Haal die regels weg; een tekst bevat geen code.';
  }
  if (source.includes('expression') || ruleId === 'acorn' || ruleId === 'non-spread') {
    return 'Hier staat een accolade { of }. Haal haar weg, of schrijf \\{ voor het teken.';
  }
  if (source.includes('mdx-jsx')) {
    return 'Het teken < begint hier iets wat geen onderdeel is. Schrijf \\< voor het teken, of maak het onderdeel af.';
  }
  return `Deze tekst kan niet worden gelezen. Kijk de regel na (melding: ${reason}).`;
}

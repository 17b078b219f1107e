import { count } from '../dutch/count.ts';
import { errorsOf, formatFault, harmless, visible, type Told } from './fault.ts';

/** How `npm run controle` can write what it found. */
export const FORMATS = ['tekst', 'github', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The whole output for a list of faults: lines with a total, annotations for GitHub, or JSON. */
export function formatFaults(faults: readonly Told[], format: Format): string {
  if (format === 'json') {
    const list = faults.map(({ file, line, column, message, warning }) => ({
      file,
      line,
      column,
      severity: warning ? 'warning' : 'error',
      message,
    }));
    return asJson(list);
  }
  const errors = errorsOf(faults).length;
  const total = `${count(errors, 'fout', 'fouten')}, ${count(faults.length - errors, 'waarschuwing', 'waarschuwingen')}.`;
  if (format === 'tekst') return [...faults.map(formatFault), total].join('\n');
  return [...overview(faults, total), ...faults.map(annotation), total].join('\n');
}

/** GitHub shows so many annotations of a kind per step, and no more. */
const MOST_SHOWN = 10;

/** Where GitHub would leave some out: an annotation before all others that names the total, and where all stand. */
function overview(faults: readonly Told[], total: string): string[] {
  const errors = errorsOf(faults).length;
  if (Math.max(errors, faults.length - errors) <= MOST_SHOWN) return [];
  const command = errors ? 'error' : 'warning';
  return [
    `::${command} title=${property(total)}::GitHub toont er hier ten hoogste ${MOST_SHOWN}. Alle meldingen staan in het bericht onder het voorstel, en in de samenvatting van deze controle.`,
  ];
}

/** A workflow command: GitHub shows it at the line of the file. */
function annotation({ file, line, column, message, warning }: Told): string {
  const command = warning ? 'warning' : 'error';
  return `::${command} file=${property(file)},line=${line},col=${column}::${escape(visible(message))}`;
}

/** JSON of which no sign does something in a terminal or to a runner: JSON has an escape for each. */
const asJson = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replace(/[\u007f-\u009f\u2028\u2029]|\p{Bidi_Control}/gu, unit)
    .replace(/##\[/g, () => `##${unit('[')}`);

const unit = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

const escape = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) =>
  escape(harmless(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');

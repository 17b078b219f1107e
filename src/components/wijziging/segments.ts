import type { Segment } from '../../model/wijziging.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string) => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

function element({ soort, text }: Segment): string {
  if (soort === 'gelijk') return escape(text);
  const tag = soort === 'oud' ? 'del' : 'ins';
  // A line feed alone is the place where an alinea was split or joined.
  const mark = text === '\n' ? ' class="breuk"' : '';
  return `<${tag}${mark}>${escape(text)}</${tag}>`;
}

/**
 * The words of a change as HTML: old ones in `<del>`, new ones in `<ins>`. Promises that the text
 * of the result, without `<ins>` or without `<del>`, is the old or the new text to the letter.
 */
export function segmentsHtml(segments: Segment[]): string {
  return segments
    .map((segment, i) => {
      const before = segments[i - 1]?.soort;
      const isSeam = before !== undefined && before !== 'gelijk' && segment.soort !== 'gelijk';
      // Where an old word touches a new one, a line may end; no character is added.
      return (isSeam ? '<wbr>' : '') + element(segment);
    })
    .join('');
}

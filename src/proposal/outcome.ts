import { make } from '../client/search/make.ts';
import type { Fault } from '../faults/fault.ts';
import { FOLDER } from './snapshot.ts';
import type { Seen } from './seen.ts';

/** What the check says, each with the way to its line; those of other files name them. `goTo` takes a line of the field. */
export function showFaults(
  faults: readonly Fault[],
  file: string,
  goTo: (line: number) => void,
): HTMLElement[] {
  if (!faults.length) return [make('p', '', 'Geen fouten en geen waarschuwingen.')];
  const items = faults.map(({ file: where, line, message, warning }) => {
    const isOwn = where === `${FOLDER.slice(1)}/${file}`;
    const place = isOwn ? make('button', '', `Regel ${line}`) : make('code', '', where);
    if (isOwn) place.setAttribute('type', 'button');
    if (isOwn) place.addEventListener('click', () => goTo(line));
    return make('li', '', place, ` ${warning ? 'Waarschuwing: ' : ''}${message}`);
  });
  return [make('ul', '', ...items)];
}

/** What readers see differently, old words struck and new ones marked; what is not known is said. */
export function showSeen(seen: readonly Seen[], hasErrors: boolean): HTMLElement[] {
  if (!seen.length)
    return [
      make(
        'p',
        '',
        hasErrors
          ? 'Herstel eerst de fouten: wat lezers zouden zien, is nog niet te zeggen.'
          : 'Aan de woorden van deze tekst verandert niets. Andere gegevens kunnen wel veranderd zijn.',
      ),
    ];
  return seen.map(({ name, words }) =>
    make('div', '', make('h3', '', name), make('p', '', ...words.map(wordsOf))),
  );
}

function wordsOf({ soort, text }: Seen['words'][number]): Node | string {
  if (soort === 'gelijk') return text;
  const said = soort === 'oud' ? '(weg: ' : '(nieuw: ';
  return make(
    soort === 'oud' ? 'del' : 'ins',
    '',
    make('span', 'is-onzichtbaar', said),
    text,
    make('span', 'is-onzichtbaar', ')'),
  );
}

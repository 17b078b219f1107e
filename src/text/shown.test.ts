import { expect, it } from 'vitest';
import { parseBody } from './parse.ts';

const BODY =
  'Een zin.[^a] Nog een.[^b]\n\n- punt\n\n<Kader titel="T">\n\nTekst.\n\n</Kader>\n\n[^a]: Eerste.\n\n[^b]: Tweede.\n';
const shown = (body: string) => parseBody(body).text?.shown;

it('is the same for what a page shows the same', () => {
  for (const body of [
    BODY.replaceAll('\n', '\r\n'),
    `\n\n${BODY}\n`,
    BODY.replaceAll('^a]', '^x]'),
    BODY.replace(/(\[\^a\]: .*\n\n)(\[\^b\]: .*\n)/, '$2\n$1'),
    BODY.replace('- punt', '-   punt'),
  ])
    expect(shown(body)).toBe(shown(BODY));
});

it('is another for whatever a page shows otherwise', () => {
  const changed = [
    ['Een zin', 'Een zín'],
    ['zin.[^a]', 'zin[^a].'],
    ['Eerste', '**Eerste**'],
    ['- punt', '1. punt'],
    ['titel="T"', 'titel="U"'],
    ['[^a] Nog een.[^b]', '[^b] Nog een.[^a]'],
    ['Tekst.', '## Tekst.'],
  ] as const;
  const all = changed.map(([from, to]) => shown(BODY.replace(from, to)));
  expect(new Set([shown(BODY), ...all]).size).toBe(changed.length + 1);
});

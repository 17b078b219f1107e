import type { Compared } from '../../src/compare/item.ts';
import { Likeness } from '../../src/compare/likeness.ts';
import { compareText } from '../../src/compare/text.ts';
import { parseBody } from '../../src/text/parse.ts';

function read(body: string): Compared {
  const { text, faults } = parseBody(body);
  if (!text) throw new Error(JSON.stringify(faults));
  return { id: 'tekst', text, shown: text.shown };
}

/** What is told of a change, a line a block: its kind, what happened, and what else than words differs. */
export function told(oud: string, nieuw: string): string[] {
  const { alineas } = compareText(read(oud), read(nieuw), new Likeness());
  return alineas
    .filter(({ soort }) => soort !== 'gelijk')
    .map(({ soort, oud: was, nieuw: now, aspects }) =>
      [
        (now[0] ?? was[0])?.alinea.soort,
        (now[0] ?? was[0])?.alinea.id,
        soort,
        ...aspects.map(({ aspect, oud: gone, nieuw: come }) =>
          [aspect, gone.join(' + '), '>', come.join(' + ')].join(' ').replace(/ +/g, ' ').trim(),
        ),
      ].join(' '),
    );
}

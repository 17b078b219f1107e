import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../model/wijziging.ts';
import { parseBody } from '../text/parse.ts';
import type { Compared } from './item.ts';
import { Likeness } from './likeness.ts';
import { compareText } from './text.ts';

type Table = string[][];
const NUM_RUNS = Number(process.env.SEEDS ?? 300);

const write = (table: Table) =>
  [table[0], table[0]?.map(() => '---'), ...table.slice(1)]
    .map((row) => `| ${row?.join(' | ')} |`)
    .join('\n');
function read(...tables: Table[]): Compared {
  const { text, faults } = parseBody(tables.map(write).join('\n\nTussen twee tabellen.\n\n'));
  if (!text) throw new Error(JSON.stringify(faults));
  return { id: 'tekst', text, shown: text.shown };
}
const compare = (oud: Table[], nieuw: Table[]) =>
  compareText(read(...oud), read(...nieuw), new Likeness()).alineas;
const side = (segments: Segment[], of: 'oud' | 'nieuw') =>
  segments
    .filter(({ soort }) => soort === 'gelijk' || soort === of)
    .map((segment) => (of === 'oud' && segment.was) || segment.text)
    .join('');
/** A drawn row with what went between [ ] and what came between { }, its cells apart. */
const drawn = (rows: ReturnType<typeof compare>) =>
  rows.flatMap(({ row, isEcho }) =>
    row?.cells
      ? [
          row.cells
            .map((cell) =>
              cell
                .map(
                  ({ soort, text }) =>
                    ({ gelijk: text, oud: `[${text}]`, nieuw: `{${text}}` })[soort],
                )
                .join(''),
            )
            .join('|') + (isEcho ? ' echo' : ''),
        ]
      : [],
  );

const PLAN = [
  ['Onderdeel', '2024', '2025'],
  ['Wijken', '100', '120'],
  ['Digitaal', '50', '60'],
];
const column = (at: number, name: string, cells: string[]) => (table: Table) =>
  table.map((row, i) => row.toSpliced(at, 0, i ? (cells[i - 1] ?? '') : name));

describe('a table in two texts', () => {
  it.each<[string, Table, string[]]>([
    [
      'a changed cell under its column',
      PLAN.map((row) => row.map((cell) => cell.replace('60', '65'))),
      ['Onderdeel|2024|2025', 'Wijken|100|120', 'Digitaal|50|[60]{65}'],
    ],
    [
      'a column that came',
      column(2, 'Wie', ['Raad', 'Raad'])(PLAN),
      ['Onderdeel|2024|{Wie}|2025', 'Wijken|100|{Raad}|120', 'Digitaal|50|{Raad}|60'],
    ],
    [
      'a column that came with empty cells, told by the head alone',
      column(3, 'Wie', [])(PLAN),
      ['Onderdeel|2024|2025|{Wie}', 'Wijken|100|120| echo', 'Digitaal|50|60| echo'],
    ],
    [
      'a column that went',
      PLAN.map((row) => row.toSpliced(1, 1)),
      ['Onderdeel|[2024]|2025', 'Wijken|[100]|120', 'Digitaal|[50]|60'],
    ],
    [
      'a column of another name with the same cells',
      PLAN.map((row) => row.map((cell) => cell.replace('2025', 'Later'))),
      ['Onderdeel|2024|[2025]{Later}', 'Wijken|100|120 echo', 'Digitaal|50|60 echo'],
    ],
    [
      'a column in place of one with other cells',
      [
        ['Onderdeel', '2024', 'Wie'],
        ['Wijken', '100', 'Raad'],
        ['Digitaal', '50', 'Politie'],
      ],
      ['Onderdeel|2024|[2025]|{Wie}', 'Wijken|100|[120]|{Raad}', 'Digitaal|50|[60]|{Politie}'],
    ],
    [
      'a row that came',
      PLAN.toSpliced(1, 0, ['Jeugd', '7', '8']),
      ['Onderdeel|2024|2025', '{Jeugd}|{7}|{8}', 'Wijken|100|120', 'Digitaal|50|60'],
    ],
  ])('shows %s', (_, nieuw, expected) => {
    expect(drawn(compare([PLAN], [nieuw]))).toEqual(expected);
  });

  it('shows a column of another name beside one that went', () => {
    const oud = PLAN.map((row) => [...row, 'x']);
    const nieuw = oud
      .map((row) => row.toSpliced(3, 1))
      .map((row) => row.map((cell) => cell.replace('2025', 'Later').replace('2024', 'Eerst')));
    expect(drawn(compare([oud], [nieuw]))).toEqual([
      'Onderdeel|[2024]{Eerst}|[2025]{Later}|[x]',
      'Wijken|100|120|[x]',
      'Digitaal|50|60|[x]',
    ]);
  });

  it('tells the side of a column that stayed, whatever its place and name, and of no other', () => {
    const sided = (head: string, line: string, row: string) => {
      const { text } = parseBody(`${head}\n${line}\n${row}\n`);
      return { id: 'tekst', text: text!, shown: text!.shown };
    };
    const rest = (...to: [string, string, string]) => {
      const oud = sided('| Jaar | Plan |', '| --- | --: |', '| 2024 | 5 |');
      const { alineas } = compareText(oud, sided(...to), new Likeness());
      return alineas[0]?.row?.rest;
    };
    expect(rest('| Plan | Jaar |', '| --: | --- |', '| 5 | 2024 |')).toEqual([]);
    expect(rest('| Jaar | Doel |', '| --- | --: |', '| 2024 | 5 |')).toEqual([]);
    expect(rest('| Jaar | Wie | Plan |', '| --- | --: | --: |', '| 2024 | a | 5 |')).toEqual([]);
    expect(rest('| Jaar | Plan |', '| --: | --- |', '| 2024 | 5 |')).toEqual([
      { aspect: 'opmaak', oud: ['kolom “Plan” rechts'], nieuw: ['kolom “Jaar” rechts'] },
    ]);
  });

  it('tells of columns with one name nothing that is so in both', () => {
    const read = (head: string) => {
      const { text } = parseBody(`${head}\n| --- | --: | --- |\n| 2024 | 5 | a |\n`);
      return { id: 'tekst', text: text!, shown: text!.shown };
    };
    const [oud, nieuw] = [read('| Wie | Wie | Plan |'), read('|  | Wie | Wie |')];
    const { alineas } = compareText(oud, nieuw, new Likeness());
    expect(alineas[0]?.row?.rest).toEqual([]);
  });

  it('keeps two tables apart', () => {
    const other = [
      ['Jaar', 'Aantal'],
      ['2023', '9'],
    ];
    const rows = compare([PLAN, other], [PLAN, other.map((row) => row.toSpliced(1, 0, '7'))]);
    const tables = new Set(rows.flatMap(({ row }) => (row ? [row.table] : [])));
    expect([...tables].map(({ columns }) => columns.length)).toEqual([3, 3]);
  });
});

it('gives the words of every row of both texts back, cell by cell, whatever was edited', () => {
  const cell = fc.constantFrom('', 'wijk', 'stad', '12', '€ 5', 'wijk en stad', '**vet** 3');
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(
      fc.array(table, { minLength: 1, maxLength: 2 }),
      fc.array(table, { minLength: 1, maxLength: 2 }),
      fc.boolean(),
      (oud, other, isEdited) => {
        const nieuw = isEdited ? [...oud.slice(0, -1), ...other] : other;
        for (const { row, ...places } of compare(oud, nieuw))
          for (const of of ['oud', 'nieuw'] as const) {
            const own = places[of][0]?.alinea.row;
            if (!row?.cells || !own) continue;
            const { columns } = row.table;
            expect(row.cells).toHaveLength(columns.length);
            const at = columns.flatMap((each, i) =>
              each[of] === undefined ? [] : [[each[of], i]],
            );
            const inOrder = at.sort(([a = 0], [b = 0]) => a - b).map(([, i = 0]) => i);
            const words = inOrder.map((i) => side(row.cells?.[i] ?? [], of));
            expect(words).toEqual(words.map((_, i) => own.cells[i] ?? ''));
            expect(words.length).toBeGreaterThanOrEqual(own.cells.length);
            // Nothing stands in a column that its table does not have.
            const outside = columns.flatMap((each, i) => (each[of] === undefined ? [i] : []));
            for (const i of outside) expect(side(row.cells[i] ?? [], of)).toBe('');
          }
      },
    ),
    { numRuns: NUM_RUNS },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrder, type ContentPath, type Part } from '../model/content-path.ts';
import { factsOf, readPath, subjectOf } from './paths.ts';

const name = fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,3}){0,2}$/);
const number = fc.nat(120).map(String);
/** A step of the way: the number may have zeros before it, and has at least two digits. */
const step = fc
  .record({ number, slug: name, zeros: fc.constantFrom('', '0', '00') })
  .map(({ number: n, slug, zeros }) => ({
    number: n,
    slug,
    name: `${`${zeros}${n}`.padStart(2, '0')}-${slug}`,
  }));
const asFile = (parts: Part[]) =>
  parts.map((part, i) => (i < parts.length - 1 ? part : { ...part, name: `${part.name}.mdx` }));
const way = fc.oneof(
  fc.array(step, { maxLength: 3 }).map((parts) => ({ parts, end: ['index.mdx'] })),
  fc
    .array(step, { minLength: 1, maxLength: 3 })
    .map((parts) => ({ parts: asFile(parts), end: [] })),
);

const SINGLE = [
  'site',
  'plan',
  'zoekwoorden',
  'vragen',
  'samenstellingen',
  'doorverwijzingen',
  'schrijfhulp',
] as const;
/** Every kind of path, with what is to be read from it. */
const path: fc.Arbitrary<[string, ContentPath]> = fc.oneof(
  fc.constantFrom(...SINGLE).map((kind): [string, ContentPath] => [`${kind}.yaml`, { kind }]),
  fc
    .tuple(fc.constantFrom('themas', 'mijlpalen', 'begrippen'), name)
    .map(([kind, each]): [string, ContentPath] => [`${kind}/${each}.yaml`, { kind, name: each }]),
  name.map((each): [string, ContentPath] => [
    `paginas/${each}.mdx`,
    { kind: 'paginas', name: each },
  ]),
  name.map((document): [string, ContentPath] => [
    factsOf(document),
    { kind: 'documenten', document },
  ]),
  fc
    .tuple(name, name)
    .map(([document, versie]): [string, ContentPath] => [
      factsOf(document, versie),
      { kind: 'versies', document, versie },
    ]),
  fc
    .tuple(name, name)
    .map(([document, versie]): [string, ContentPath] => [
      `documenten/${document}/${versie}/errata.yaml`,
      { kind: 'errata', document, versie },
    ]),
  fc
    .tuple(name, name, name, fc.constantFrom('png', 'jpg', 'webp', 'avif'))
    .map(([document, versie, each, extension]): [string, ContentPath] => {
      const bestand = `${each}.${extension}`;
      return [
        `documenten/${document}/${versie}/beeld/${bestand}`,
        { kind: 'beelden', document, versie, bestand },
      ];
    }),
  fc
    .tuple(name, name, way)
    .map(([document, versie, { parts, end }]): [string, ContentPath] => [
      ['documenten', document, versie, ...parts.map((part) => part.name), ...end].join('/'),
      { kind: 'hoofdstukken', document, versie, parts },
    ]),
);

describe('readPath', () => {
  it('reads back every path of the grammar', () =>
    fc.assert(
      fc.property(path, ([text, read]) => void expect(readPath(text)).toEqual(read)),
      { numRuns: 500 },
    ));

  it('reads nothing from one sign more', () =>
    fc.assert(
      fc.property(
        path,
        fc.constantFrom('A', ' ', '.', '_', 'é', '\n', '//', '/.'),
        fc.nat(),
        ([text], sign, n) => {
          const at = n % (text.length + 1);
          expect(readPath(text.slice(0, at) + sign + text.slice(at))).toBeUndefined();
        },
      ),
    ));

  it.each([
    'site.yml',
    'themas/a.mdx',
    'paginas/a.yaml',
    'documenten/a/2024/9-a.mdx',
    'documenten/a/2024/01-a/01-b/01-c/index.mdx'.replace('01-c', '01-c/01-d'),
    'documenten/a/2024/beeld/b/c.png',
    'documenten/a/index.mdx',
    'constructor/a.yaml',
  ])('reads nothing from %s', (text) => expect(readPath(text)).toBeUndefined());
});

describe('compareOrder', () => {
  const parts = way.map((each) => each.parts);
  it('orders any two, and puts what holds parts before them', () =>
    fc.assert(
      fc.property(parts, parts, step, (a, b, more) => {
        expect(Math.sign(compareOrder(a, b)) + Math.sign(compareOrder(b, a))).toBe(0);
        expect(compareOrder(a, [...a, more])).toBeLessThan(0);
      }),
    ));

  it('orders by number, not by letter', () => {
    const read = (text: string) =>
      (readPath(`documenten/a/2024/${text}`) as { parts: Part[] }).parts;
    const names = [
      '100-a.mdx',
      '11-b/index.mdx',
      '09-c.mdx',
      '11-b/02-d.mdx',
      '011-a.mdx',
      '11-b/01-e.mdx',
    ];
    expect(names.sort((a, b) => compareOrder(read(a), read(b)))).toEqual([
      '09-c.mdx',
      '011-a.mdx',
      '11-b/index.mdx',
      '11-b/01-e.mdx',
      '11-b/02-d.mdx',
      '100-a.mdx',
    ]);
  });
});

describe('subjectOf', () => {
  it.each([
    ['documenten/plan/2024/02-Aanpak.md', 'documenten', 'plan', ['02-Aanpak', 'Aanpak']],
    ['documenten/plan/2024/versie.yaml', 'documenten', 'plan', ['2024', '2024']],
    ['paginas/over.mdx', 'paginas', 'over', ['over', 'over']],
    ['site.yaml', 'site.yaml', '', ['site', 'site']],
  ])('knows what %s is about, also where it is wrong', (text, folder, owner, names) =>
    expect(subjectOf(text)).toEqual({ folder, owner, names }),
  );
});

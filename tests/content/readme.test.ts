import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

// What README.md says of the project, held to what the project is.
const readme = readFileSync('README.md', 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>;
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[];
};
/** The rooms, ground floor first; above the last one there is none to know of. */
const floors = [
  ...forbidden.flatMap(({ name }) => /^(.+)-knows-nothing-above$/.exec(name)?.[1] ?? []),
  'dev',
];

/** The rows below a heading, by their cells. */
function rowsBelow(heading: string): string[][] {
  const [, after = ''] = readme.split(`\n## ${heading}\n`);
  const [own = ''] = after.split('\n## ');
  const rows = own.split('\n').filter((line) => /^\|(?! -)/.test(line));
  return rows.map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
}

/** What stands between backticks in a cell. */
const named = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

it('has the rooms in the order in which they stand on each other', () => {
  const rooms = rowsBelow('Map of the code')
    .flatMap(([place]) => named(place))
    .filter((place) => place.startsWith('src/'))
    .map((place) => place.replace(/^src\/|\/$/g, ''));
  expect(floors.filter((room) => rooms.includes(room))).toEqual(rooms);
  const small = ['events.ts', 'paths.ts'];
  expect(floors.filter((room) => !rooms.includes(room))).toEqual(small);
});

it('says why each package is there, and of none that is not', () => {
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  const rows = rowsBelow('Dependencies').flatMap(([names]) => named(names));
  const patterns = rows.map(
    (name) => new RegExp(`^${name.replace(/[.]/g, '\\.').replaceAll('*', '[^/]+')}$`),
  );
  expect(packages.filter((name) => !patterns.some((each) => each.test(name)))).toEqual([]);
  expect(rows.filter((_, i) => !packages.some((name) => patterns[i]!.test(name)))).toEqual([]);
});

it('names each command, and none that is not there', () => {
  const rows = rowsBelow('Run it').flatMap(([name]) => named(name));
  const commands = rows.flatMap((name) => /^npm run ([\w-]+)$/.exec(name)?.[1] ?? []);
  const own = Object.keys(scripts).filter((name) => name !== 'start' && name !== 'test');
  expect(commands.toSorted()).toEqual(own.toSorted());
});

it('says what leans on the inside of a package, tried on the version that is here', () => {
  const versions: Record<string, string | undefined> = {
    Node: devDependencies.node,
    Pagefind: dependencies.pagefind,
    Vite: devDependencies.vite,
    Astro: dependencies.astro,
    nspell: dependencies.nspell,
    QualWeb: devDependencies['@qualweb/act-rules'],
    // The compiler within `@myriaddreamin/typst-ts-node-compiler`, which has a number of its own.
    Typst: '0.14.2',
  };
  const rows = rowsBelow('What leans on the inside of others').slice(1);
  expect(rows.length).toBeGreaterThan(0);
  for (const [, , tried = ''] of rows) {
    const [name = '', version] = tried.split(' ');
    expect(`${name} ${version}`).toBe(`${name} ${versions[name]}`);
  }
});

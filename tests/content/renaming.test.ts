import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withIdentity } from '../../scripts/versie/identities.ts';
import { addresses } from '../../src/check/addresses.ts';
import { loadSite } from '../../src/check/load.ts';
import { parseOnce } from '../parse-once.ts';
import { makeComparisons } from '../../src/compare/comparisons.ts';
import { formatFault } from '../../src/faults/fault.ts';
import { livesPath } from '../../src/model/life.ts';
import type { Document, Site } from '../../src/model/types.ts';
import { command } from './command.ts';

const NAME = 'meerjarenbeleidsplan';
const NEXT = '2026-11';
const TODAY = '2026-12-01';

/** A part of the concept: its text, and the parts below it. */
interface Part {
  slug: string;
  text: string;
  parts: Part[];
}

const folder = mkdtempSync(join(tmpdir(), 'hernoemen-'));
const dir = join(folder, 'content');
const concept = join(dir, 'documenten', NAME, 'concept');
let before: Site;
let tree: Part[];

const documentOf = (site: Site | undefined) => site?.documenten.find(({ id }) => id === NAME) as Document;

function readParts(path: string): Part[] {
  return readdirSync(path).sort().filter((name) => /^\d+-/.test(name)).map((name) => {
    const at = join(path, name);
    const isFile = name.endsWith('.mdx');
    return {
      slug: name.replace(/^\d+-|\.mdx$/g, ''),
      text: readFileSync(isFile ? at : join(at, 'index.mdx'), 'utf8'),
      parts: isFile ? [] : readParts(at),
    };
  });
}

function writeParts(path: string, parts: Part[]): void {
  mkdirSync(path, { recursive: true });
  parts.forEach(({ slug, text, parts: below }, i) => {
    const name = join(path, `${String(i + 1).padStart(2, '0')}-${slug}`);
    if (below.length) writeParts(name, below);
    writeFileSync(below.length ? join(name, 'index.mdx') : `${name}.mdx`, text);
  });
}

const all = (parts: Part[]): Part[] => parts.flatMap((part) => [part, ...all(part.parts)]);
const height = ({ parts }: Part): number => 1 + Math.max(0, ...parts.map(height));
const depthIn = (parts: Part[], part: Part): number =>
  Math.max(0, ...parts.map((each) => (each === part ? 1 : all(each.parts).includes(part) ? 1 + depthIn(each.parts, part) : 0)));

/** Renames a part and puts it elsewhere: `[which, below which, where, name]`; what the form of the folder forbids is left as it is. */
function moveOne(parts: Part[], [which, below, where, name]: readonly [number, number, number, string]): void {
  const list = all(parts);
  const part = list[which % list.length]!;
  const target = below % (list.length + 1) === 0 ? undefined : list[(below % (list.length + 1)) - 1]!;
  if (target && (target === part || all(part.parts).includes(target))) return;
  if ((target ? depthIn(parts, target) : 0) + height(part) > 3) return;
  const to = target ? target.parts : parts;
  if (to.some((each) => each !== part && each.slug === name)) return;
  const from = [parts, ...list.map((each) => each.parts)].find((each) => each.includes(part))!;
  // A part without a text of its own is there for the parts below it.
  const owner = list.find((each) => each.parts === from);
  if (owner && from.length === 1 && /---\s*$/.test(owner.text)) return;
  from.splice(from.indexOf(part), 1);
  part.slug = name;
  to.splice(where % (to.length + 1), 0, part);
}

beforeAll(async () => {
  cpSync('tests/fixtures/content', dir, { recursive: true });
  rmSync(concept, { recursive: true });
  // What other texts say of a part leads to the place that it has now.
  const { current } = documentOf((await loadSite(dir, TODAY, parseOnce)).site);
  const links = current!.hoofdstukken.map(({ slugs, text }) => `- [${slugs}](/${NAME}/${slugs}/${text.alineas.length ? '#a1' : ''})`);
  writeFileSync(join(dir, 'paginas/delen.mdx'), `---\ntitel: Delen\nomschrijving: Alle delen.\n---\n${links.join('\n')}\n`);
  expect((await command('versie', dir, 'nieuw', NAME)).status).toBe(0);
  tree = readParts(concept);
  before = (await loadSite(dir, TODAY, parseOnce)).site as Site;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const move = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(9), fc.constantFrom('elders', 'nieuw', 'jeugd', 'aanpak', '2030', 'true', 'inleiding', 'met-een-lange-naam'));

it('leaves every part what it was, at an address that leads there, whatever is renamed or moved', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 8 }), async (moves) => {
      const parts = structuredClone(tree);
      for (const each of moves) moveOne(parts, each);
      const own = join(dir, 'documenten', NAME, NEXT);
      writeParts(own, parts);
      const facts = readFileSync(join(concept, 'versie.yaml'), 'utf8');
      writeFileSync(join(own, 'versie.yaml'), facts.replace(/datum: .*/, `datum: ${NEXT}`).replace('status: concept', 'status: vastgesteld').replace(/Schrijf hier.*/, 'Delen kregen een andere plaats.'));
      const beeld = join(concept, 'beeld');
      if (existsSync(beeld)) cpSync(beeld, join(own, 'beeld'), { recursive: true });
      const aside = join(folder, 'concept');
      renameSync(concept, aside);
      try {
        const { site, faults } = await loadSite(dir, TODAY, parseOnce);
        // What is not frozen yet and comments on style are no matter of names.
        const told = faults.filter(({ rule, warning }) => !warning || rule === 'moved/likely');
        expect(told.map(formatFault)).toEqual([]);
        const document = documentOf(site);
        const [now, was] = document.versies;
        expect([now?.id, was?.id]).toEqual([NEXT, documentOf(before).current?.id]);
        const { hoofdstukken } = makeComparisons().between(was!, now!);
        expect(hoofdstukken.filter(({ soort }) => soort !== 'gelijk' && soort !== 'verplaatst')).toEqual([]);
        expect(hoofdstukken.flatMap(({ alineas }) => alineas).filter(({ soort }) => soort !== 'gelijk')).toEqual([]);
        const places = new Map(now!.hoofdstukken.map((each) => [each.id, each]));
        const answering = addresses(site as Site);
        for (const old of was!.hoofdstukken) {
          const living = places.get(old.id)!;
          expect(livesPath(living)).toBe(livesPath(old));
          expect([...answering.keys()]).toContain(old.currentPath ?? document.path + `${old.slugs}/`);
          const taken = now!.hoofdstukken.some(({ slugs }) => slugs === old.slugs);
          const gone = document.gone.find(({ slugs }) => slugs === old.slugs);
          if (!taken) expect(gone?.moved).toBe(living);
        }
      } finally {
        renameSync(aside, concept);
        rmSync(own, { recursive: true });
      }
    }),
    { numRuns: 10 },
  );
}, 600_000);

it.each([
  ['---\ntitel: X\n---\nTekst.\n', '---\ntitel: X\nid: a/b\n---\nTekst.\n'],
  ['\uFEFF---\r\ntitel: X\r\n---\r\nTekst.', '\uFEFF---\r\ntitel: X\r\nid: a/b\r\n---\r\nTekst.'],
  ['---\n  titel: X\n  nummer: 2.10\n---\nid: x\n', '---\n  titel: X\n  nummer: 2.10\n  id: a/b\n---\nid: x\n'],
  ['---\ntitel: X\nsamenvatting: |\n  Kort.\n\n---\n', '---\ntitel: X\nsamenvatting: |\n  Kort.\n\nid: a/b\n---\n'],
  ['---\n{ titel: X }\n---\n', '---\n{ titel: X, id: a/b }\n---\n'],
  ['---\ntitel: X\nid: eigen\n---\n', '---\ntitel: X\nid: eigen\n---\n'],
])('writes the identity below the keys of %j', (text, named) => {
  expect(withIdentity(text, 'a/b')).toBe(named);
});

it('quotes an identity that YAML would read as a number', () => {
  expect(withIdentity('---\ntitel: X\n---\n', '2023')).toBe('---\ntitel: X\nid: "2023"\n---\n');
});

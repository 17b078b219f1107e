// How the cost of a whole build grows: generated documents of 40 parts in more and more versions, each a tenth
// rewritten. Prints seconds, pages and the exponent. Usage: node scripts/schaal-bouw.ts [versions …]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = 40;
const ALINEAS = 12;
const folder = '.build/schaal';
const words =
  'de gemeente werkt samen met inwoners politie en zorg aan een veilige buurt waar iedereen zich thuis voelt en elk jaar meten wij hoe het gaat'.split(
    ' ',
  );

let seed = 7;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const sentence = () =>
  Array.from({ length: 24 }, () => words[Math.floor(random() * words.length)]).join(' ');

function write(versions: number): string {
  const content = join(folder, `content-${versions}`);
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/klein', content, { recursive: true });
  const root = join(content, 'documenten/groot');
  mkdirSync(root, { recursive: true });
  writeFileSync(
    join(root, 'document.yaml'),
    'titel: Groot plan\nkorteTitel: Groot plan\nsoort: meerjarenbeleidsplan\nomschrijving: Om te meten.\nvolgorde: 9\n',
  );
  const texts = Array.from({ length: PARTS }, () => Array.from({ length: ALINEAS }, sentence));
  for (let i = 0; i < versions; i++) {
    const versie = join(root, String(1900 + i));
    mkdirSync(versie);
    const wijziging =
      i > 0 ? 'wijziging:\n  soort: groot\n  toelichting: Een tiende herschreven.\n' : '';
    writeFileSync(
      join(versie, 'versie.yaml'),
      `label: "${1900 + i}"\ndatum: "${1900 + i}"\nstatus: vastgesteld\n${wijziging}`,
    );
    texts.forEach((alineas, part) => {
      if (i > 0) alineas[Math.floor(random() * ALINEAS)] = sentence();
      const name = `${String(part + 10)}-deel-${part + 1}.mdx`;
      const front = `---\ntitel: Deel ${part + 1}\n---\n\n`;
      writeFileSync(join(versie, name), front + alineas.join('.\n\n') + '.\n');
    });
  }
  return content;
}

const asked = process.argv.slice(2).map(Number);
const points = (asked.length ? asked : [5, 10, 20, 50]).map((versions) => {
  const [content, out] = [write(versions), join(folder, `dist-${versions}`)];
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out },
  });
  if (status !== 0) process.exit(1);
  const seconds = (performance.now() - start) / 1000;
  const pages = readdirSync(out, { recursive: true }).filter((name) =>
    String(name).endsWith('.html'),
  ).length;
  console.log(`${versions} versions, ${pages} pages: ${seconds.toFixed(1)} s`);
  return [Math.log(pages), Math.log(seconds)] as const;
});
const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
const [x, y] = [mean(0), mean(1)];
const slope =
  points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) /
  points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
console.log(`exponent ${slope.toFixed(2)}`);

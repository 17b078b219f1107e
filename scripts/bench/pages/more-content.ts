import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { pagesOf, type Size } from '../content.ts';
import { randomFrom } from '../random.ts';
import { sentence, title } from '../words.ts';

/** The pagina that is added. */
export const PAGINA = 'over';
/** Slug of the hoofdstuk that is added to each versie of the first document: a picture with its text. */
export const PICTURED = 'beeld';

const [WIDTH, HEIGHT] = [1600, 1000];

/** A picture with about the bytes of a photo, always the same. */
function picture(): Promise<Buffer> {
  const random = randomFrom('picture');
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let i = 0; i < pixels.length; i++) {
    const [x, y] = [Math.floor(i / 3) % WIDTH, Math.floor(i / 3 / WIDTH)];
    pixels[i] = 128 + 60 * Math.sin(x / 90 + (i % 3)) * Math.cos(y / 70) + 16 * random();
  }
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 70 })
    .toBuffer();
}

const front = (fields: Record<string, unknown>) =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')}---\n\n`;

/** Adds to the content of `writeContent` what kinds of page it lacks: a plan, a pagina and a hoofdstuk with a picture. */
export async function writeMore(folder: string, size: Size): Promise<void> {
  const random = randomFrom('more');
  const kerntaken = Array.from({ length: 4 }, () => ({
    titel: title(1, random),
    omschrijving: sentence(random),
  }));
  const versies = [...pagesOf({ ...size, hoofdstukken: 1 })];
  const plan = {
    titel: title(3, random),
    document: versies[0]!.document,
    missie: sentence(random),
    visie: sentence(random),
    kerntaken,
  };
  const lines = Object.entries(plan).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  writeFileSync(join(folder, 'plan.yaml'), lines.join(''));
  mkdirSync(join(folder, 'paginas'));
  const about = { titel: title(2, random), omschrijving: sentence(random) };
  writeFileSync(join(folder, `paginas/${PAGINA}.mdx`), `${front(about)}${versies[0]!.body}`);
  const [bytes, alt, body] = [await picture(), sentence(random), versies[0]!.body];
  for (const { document, versie } of versies) {
    const place = join(folder, 'documenten', document, versie);
    mkdirSync(join(place, 'beeld'));
    writeFileSync(join(place, 'beeld/plaat.jpg'), bytes);
    const text = `<Figuur bestand="plaat.jpg" alt=${JSON.stringify(alt)} bijschrift="Een plaat" />\n\n${body}`;
    writeFileSync(join(place, `99-${PICTURED}.mdx`), front({ titel: 'Met een plaat' }) + text);
  }
}

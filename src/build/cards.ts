import { readFileSync } from 'node:fs';
import { keptFile } from '../content/environment.ts';
import { openFiles } from '../content/kept-files.ts';
import { drawCard, type Card, type Colours } from '../data/card/draw.ts';
import { documentImage, imagePath } from '../data/linked/document.ts';
import { themaImage } from '../data/linked/pages.ts';
import { sha256 } from '../model/fingerprint.ts';
import type { Site } from '../model/types.ts';

const THEME = new URL('../styles/theme.css', import.meta.url);

/** The colours of the theme by day; a house style that replaces the theme colours the pictures too. */
function coloursOf(css: string): Colours {
  const colour = (name: keyof Colours) => {
    const found = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1]?.trim();
    if (found === undefined) throw new Error(`theme.css has no --${name}`);
    return found;
  };
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    muted: colour('muted'),
    accent: colour('accent'),
  };
}

/** The pictures of all documents and themas by their path without base. What an earlier build drew from the same is kept. */
export async function drawCards(site: Site, code: string): Promise<Map<string, Uint8Array>> {
  const colours = coloursOf(readFileSync(THEME, 'utf8'));
  const foot = site.organisatie;
  const cards: [string, Card][] = [
    ...site.documenten.map((document): [string, Card] => [
      imagePath(document.path),
      { ...documentImage(document), foot },
    ]),
    ...site.themas.map((thema): [string, Card] => [
      imagePath(thema.path),
      { ...themaImage(thema), foot },
    ]),
  ];
  const kept = openFiles(keptFile('delen'));
  const made = new Map<string, Uint8Array>();
  for (const [path, card] of cards) {
    const name = sha256(JSON.stringify([code, card, colours]));
    const before = kept.find(name);
    const png = before ?? (await drawCard(card, colours));
    if (!before) kept.keep(name, png);
    made.set(path, png);
  }
  kept.sweep();
  return made;
}

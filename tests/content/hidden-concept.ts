import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file that a concept may have; each word that begins with xgeheim is found nowhere else. */
export const SECRET = {
  'versie.yaml': 'label: xgeheimlabel\ndatum: 2031\nstatus: concept\nopenbaar: nee\nsamenvatting: xgeheimkort.\ntoelichting: xgeheimnoot.\nbesluiten: [{orgaan: xgeheimorgaan, soort: voorstel, omschrijving: xgeheimbesluit}]\nbron: {titel: xgeheimbron, uitgever: xgeheimgever, url: https://xgeheim.example/}\nwijziging: {soort: groot, toelichting: xgeheimreden.}\n',
  '01-doel.mdx': '---\ntitel: xgeheimtitel\nnummer: xgeheim7\nsamenvatting: xgeheimsamen.\n---\n\nHet xgeheimwoord.[^x]\n\n<Figuur bestand="xgeheimbeeld.png" alt="Een xgeheimbeeldtekst" bijschrift="Een xgeheimbijschrift" />\n\n[^x]: Een xgeheimvoetnoot.\n\n<Kader titel="xgeheimkader">\n\n## xgeheimkop\n\n</Kader>\n',
  '02-xgeheimdeel/index.mdx': '---\ntitel: X\nid: xgeheimid\n---\n',
  '02-xgeheimdeel/01-xgeheimonder.mdx': '---\ntitel: Y\n---\n\n<Citaat bron="xgeheimciteert">\n\nZegt iemand.\n\n</Citaat>\n',
  'beeld/xgeheimbeeld.png': Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64'),
};

/** Writes the smallest content with such a concept in its plan. */
export function writeConcept(dir: string, secret: Readonly<Record<string, string | Uint8Array>> = SECRET): void {
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  for (const [name, content] of Object.entries(secret)) {
    const path = join(dir, 'documenten/plan/concept', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

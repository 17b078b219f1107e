import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { build, earlier } from './earlier.ts';
import { folderState } from '../folder-state.ts';

let content = '';
beforeEach(() => void (content = mkdtempSync(join(tmpdir(), 'inhoud-'))));
afterEach(() => rmSync(content, { recursive: true }));

/** The smallest content with a plan of two versies. */
function writeContent(): void {
  cpSync('tests/fixtures/klein', content, { recursive: true });
  const tweede = join(content, 'documenten/tweede');
  cpSync(join(content, 'documenten/plan'), tweede, { recursive: true });
  replaceIn('tweede/document.yaml', /^(titel|korteTitel): .*$/gm, '$1: Tweede $1');
  cpSync(join(tweede, '2024'), join(tweede, '2025'), { recursive: true });
  replaceIn('tweede/2025/versie.yaml', /2024/g, '2025');
  addTo('tweede/2025/versie.yaml', 'wijziging: { soort: klein, toelichting: Nieuwe woorden. }');
}
function replaceIn(file: string, pattern: RegExp, text: string): void {
  const path = join(content, 'documenten', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(pattern, text));
}
const addTo = (file: string, text: string) =>
  appendFileSync(join(content, 'documenten', file), `\n${text}\n`);
const reused = (told: string) => Number(/, (\d+) daarvan zoals de vorige keer/.exec(told)?.[1]);

it('draws only pages that a change can reach, and gives the bytes of a build that draws all', () => {
  writeContent();
  const [{ out }, { out: cold }] = [earlier(), earlier()];
  const env = { CONTENT_DIR: content };
  expect(build(out, env)).toMatchObject({ status: 0 });
  addTo('plan/2024/02-aanpak.mdx', 'Een nieuwe alinea over waterpret.[^z]\n\n[^z]: Zie hiernaast.');
  addTo('tweede/2025/01-doel.mdx', '## Nog een kop\n\nOok daar.');
  const again = build(out, env);
  expect(again).toMatchObject({ status: 0 });
  expect(reused(again.told)).toBeGreaterThan(0);
  expect(build(cold, env)).toMatchObject({ status: 0 });
  expect(folderState(out)).toEqual(folderState(cold));
});

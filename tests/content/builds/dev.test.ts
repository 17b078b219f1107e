import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../../scripts/free-port.ts';
import { ownEnvironment } from '../own-environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'schrijven-'));
const dir = join(folder, 'content');
const doel = join(dir, 'documenten/plan/2024/01-doel.mdx');
const cache = resolve(`.astro/proef-${process.pid}`);
let server: ReturnType<typeof spawn>;
let address: string;
let good: string;

/** Asks for a page (the start page) until it is as expected. The server may have seen a file that was half written. */
async function page(isRight: (status: number, text: string) => boolean, path = '') {
  let last = '';
  for (let i = 0; i < 3000; i++) {
    const response = await fetch(address + path).catch(() => undefined);
    last = (await response?.text()) ?? '';
    if (response && isRight(response.status, last)) return last;
    await wait(200);
  }
  throw new Error(`Never came:\n${last.slice(0, 2000)}`);
}

beforeAll(async () => {
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  good = readFileSync(doel, 'utf8');
  writeFileSync(doel, `${good}\n{1 + 1}\n`); // At fault from the start.
  const port = await freePort();
  address = `http://localhost:${port}/veilig/`;
  const args = ['scripts/dev.ts', '--port', String(port), '--ignore-lock'];
  const env = ownEnvironment({ CONTENT_DIR: dir, OUT_DIR: join(folder, 'dist'), ASTRO_CACHE: cache, ASTRO_TELEMETRY_DISABLED: '1' });
  server = spawn(process.execPath, args, { env, stdio: 'ignore' });
});
afterAll(async () => {
  const end = new Promise((done) => server.once('close', done));
  server.kill('SIGTERM');
  await end;
  for (const each of [folder, cache]) rmSync(each, { recursive: true, force: true });
});

it('starts on content with faults, tells them in Dutch with their place, and recovers each time', async () => {
  const tells = (words: RegExp) => (status: number, text: string) => status === 500 && words.test(text);
  const first = await page(tells(/01-doel\.mdx:\d+:1<\/a><p>[^<]*accolades/));
  expect(first).toContain('<html lang="nl">');
  expect(first).toContain('De inhoud heeft 1 fout');
  writeFileSync(doel, good);
  expect(await page((status) => status === 200)).toContain('Klein Veilig');
  // A fault of one file, then of how two files relate; the text between < and > is shown, not run.
  writeFileSync(doel, good.replace('---\n', '---\nsleutel: <b>x</b>\n'));
  await page(tells(/01-doel\.mdx:2:1<\/a><p>De sleutel &quot;sleutel&quot;/));
  writeFileSync(doel, good.replace('---\n', '---\nthemas: [nergens]\n'));
  expect(await page(tells(/nergens/))).not.toContain('sleutel');
  // A page that was shown before is made anew, and so is the list of pages.
  for (const words of ['Een nieuwe alinea.', 'Een andere alinea.']) {
    writeFileSync(doel, good.replace(/\n*$/, `\n\n${words}\n`));
    await page((status, text) => status === 200 && text.includes(words), 'plan/doel/');
    for (const file of ['data/v1/alineas.json', 'plan/doel/index.md'])
      await page((status, text) => status === 200 && text.includes(words), file);
  }
  writeFileSync(join(dirname(doel), '09-erbij.mdx'), '---\ntitel: Erbij\n---\n\nNog een hoofdstuk.\n');
  await page((status, text) => status === 200 && text.includes('Nog een hoofdstuk.'), 'plan/erbij/');
  await page((status, text) => status === 200 && text.includes('href="/veilig/plan/erbij/"'), 'plan/doel/');

  // What git does to files at a checkout: gone and there again, once with the server seeing the gap and once without.
  for (const words of ['Van de ene tak.', 'Van de andere tak.', 'En terug.']) {
    rmSync(doel);
    await page((status) => status === 500, 'plan/doel/');
    writeFileSync(doel, good.replace(/\n*$/, `\n\n${words}\n`));
    expect(await page((status, text) => status === 200 && text.includes(words), 'plan/doel/')).not.toContain('TypeError');
    const versie = dirname(doel);
    cpSync(versie, `${versie}.tak`, { recursive: true });
    rmSync(versie, { recursive: true });
    renameSync(`${versie}.tak`, versie);
    writeFileSync(doel, good.replace(/\n*$/, `\n\n${words} Nog eens.\n`));
    await page((status, text) => status === 200 && text.includes(`${words} Nog eens.`), 'plan/doel/');
  }
});

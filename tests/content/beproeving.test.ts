import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { makeContent } from '../../scripts/beproeving/content.ts';
import { brokenIn } from '../../scripts/beproeving/invariants.ts';
import { loadSite } from '../../src/check/load.ts';
import { errorsOf } from '../../src/faults/fault.ts';
import { Random } from '../fuzz/random.ts';
import { writeFiles } from '../fuzz/run.ts';

const ROUNDS = Number(process.env.PROPERTY_RUNS ?? 25);

function write(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'beproeving-test-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

it('makes content in which no rule finds a fault', async () => {
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const folder = mkdtempSync(join(tmpdir(), 'beproeving-test-'));
    const made = makeContent(new Random(seed));
    writeFiles(folder, new Map([...made].map(([path, text]) => [path, Buffer.from(text)])));
    const { site, faults } = await loadSite(folder, '2026-01-01');
    expect(errorsOf(faults), `seed ${seed}`).toEqual([]);
    expect(site!.documenten.length).toBeGreaterThan(0);
    rmSync(folder, { recursive: true });
  }
});

it('sees a link that leads nowhere, a place that is not there, an id twice and JSON that is none', () => {
  const page = (body: string) => `<!doctype html><html data-base="/plan/"><body>${body}</body></html>`;
  const folder = write({
    'index.html': page('<a href="/plan/een/#a1">x</a><a href="/plan/weg/">x</a><a href="een/#a9">x</a>'),
    'een/index.html': page('<p id="a1">x</p><p id="a1">y</p><a href="https://elders.example/">x</a>'),
    'data.json': '{',
    'goed.json': '{}',
  });
  expect(brokenIn(folder)).toEqual([
    '/: /plan/weg/ leads nowhere',
    '/: een/#a9 has no such place',
    '/een/: the id a1 stands there twice',
    'data.json is no JSON',
  ]);
  rmSync(folder, { recursive: true });
});

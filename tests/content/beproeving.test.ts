import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeContent } from '../../scripts/beproeving/content.ts';
import { brokenRules } from '../../scripts/beproeving/rules.ts';
import { loadSite } from '../../src/check/load.ts';
import { errorsOf } from '../../src/faults/fault.ts';
import { Random } from '../fuzz/random.ts';
import { writeFiles } from '../fuzz/run.ts';

const ROUNDS = Number(process.env.PROPERTY_RUNS ?? 25);

it('makes content in which no rule finds a fault', async () => {
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const folder = mkdtempSync(join(tmpdir(), 'beproeving-test-'));
    writeFiles(folder, makeContent(new Random(seed)));
    const { site, faults } = await loadSite(folder, '2026-01-01');
    expect(errorsOf(faults), `seed ${seed}`).toEqual([]);
    expect(site!.documenten.length).toBeGreaterThan(0);
    rmSync(folder, { recursive: true });
  }
});

it('says what does not hold of a site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beproeving-test-'));
  const site = { dist: join(folder, 'site'), content: 'tests/fixtures/klein', folder };
  mkdirSync(site.dist);
  writeFileSync(join(site.dist, 'index.html'), '<!doctype html><html data-base="/"><h1>x</h1><a href="/weg/">y</a>');
  const wrong = brokenRules(site, {}).join('\n');
  expect(wrong).toMatch(/resolves every internal link/);
  expect(wrong).toMatch(/\/weg\//);
  rmSync(folder, { recursive: true });
});

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSite } from '../../src/check/load.ts';
import { PROPOSAL_WORKER } from '../../src/build/proposal-stand-ins.ts';
import type { Fault } from '../../src/faults/fault.ts';
import { takeSnapshot } from '../../src/proposal/take-snapshot.ts';
import type { Answer } from '../../src/proposal/worker.ts';
import { AS_IT_STANDS, AS_TYPED, UNREAD } from '../content/faults/as-typed.ts';
import { BODIES } from '../content/faults/bodies.ts';
import { COMPONENTS } from '../content/faults/components.ts';
import { FINE } from '../content/faults/fine.ts';
import { FRONT_MATTER } from '../content/faults/front-matter.ts';
import { PLAKRESTEN } from '../content/faults/plakresten.ts';
import { RELATED } from '../content/faults/related.ts';
import { WARNINGS } from '../content/faults/warnings.ts';
import { YAML } from '../content/faults/yaml.ts';
import { parseOnce } from '../parse-once.ts';

const KLEIN = 'tests/fixtures/klein';
const TODAY = '2026-01-02';
/** Every mistake, and everything odd that is right, of one text. */
const ROWS = [
  ...[
    AS_TYPED,
    UNREAD,
    BODIES,
    COMPONENTS,
    FRONT_MATTER,
    PLAKRESTEN,
    RELATED,
    WARNINGS,
    YAML,
  ].flat(),
  ...[AS_IT_STANDS, FINE].flat(),
].flatMap(([name, files]) => {
  const [[file, text] = [], ...more] = Object.entries(files);
  return file && typeof text === 'string' && !more.length ? [{ name, file, text }] : [];
});

const told = (faults: readonly Fault[], dir: string) =>
  faults.map(({ file, line, column, message, warning = false }) =>
    [file.replace(`${dir}/`, ''), line, column, warning, message].join(' '),
  );

test('a proposal gets the verdict that the check on disk gives, for every mistake and everything that is right', async () => {
  const { site, entries, faults: before } = await loadSite(KLEIN, TODAY);
  const snapshot = await takeSnapshot(KLEIN, site!, entries);
  const asks = ROWS.map(({ file, text }) => ({ snapshot, file, text }));
  const worker = join('.build/fixtures', PROPOSAL_WORKER);
  const answers = JSON.parse(
    execFileSync(process.execPath, ['tests/dist/voorstel-worker.mjs', worker], {
      input: JSON.stringify(asks),
      maxBuffer: 2 ** 28,
      encoding: 'utf8',
    }),
  ) as Answer[];
  expect(answers).toHaveLength(ROWS.length);
  expect(ROWS.length).toBeGreaterThan(200);
  const known = new Set(told(before, KLEIN));
  const verdicts = await Promise.all(
    ROWS.map(async ({ name, file, text }) => {
      const folder = mkdtempSync(join(tmpdir(), 'voorstel-'));
      cpSync(KLEIN, folder, { recursive: true });
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
      const { faults } = await loadSite(folder, TODAY, parseOnce);
      rmSync(folder, { recursive: true });
      return { name, told: told(faults, folder).filter((line) => !known.has(line)) };
    }),
  );
  const proposed = ROWS.map(({ name }, i) => ({
    name,
    told: told(answers[i]!.faults, 'content').filter((line) => !known.has(line)),
  }));
  expect(proposed).toEqual(verdicts);
});

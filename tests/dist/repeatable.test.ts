import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Every file of a folder with the SHA-256 of its bytes. */
function hashes(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(dir.length + 1))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dir, file)))
        .digest('hex'),
    ]),
  );
}

it('writes the same bytes again, elsewhere and in another time zone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opnieuw-'));
  const out = join(folder, 'uit');
  // Not Vitest's own variables: Astro takes BASE_URL and MODE for its own.
  const { PATH, HOME, SOURCE_DATE_EPOCH } = process.env;
  const own = { CONTENT_DIR: 'tests/fixtures/klein', OUT_DIR: out, TZ: 'Pacific/Kiritimati' };
  const env = { PATH, HOME, ...own, ...(SOURCE_DATE_EPOCH && { SOURCE_DATE_EPOCH }) };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { env });
  expect(status).toBe(0);
  expect(hashes(out)).toEqual(hashes('.build/klein'));
  rmSync(folder, { recursive: true });
});

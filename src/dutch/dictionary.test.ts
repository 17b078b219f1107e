import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('finds its lists and its own code from whatever folder it is started in, as a build is', () => {
  const module = pathToFileURL(join(import.meta.dirname, 'dictionary.ts')).href;
  const code = `import { dictionaryFiles } from '${module}'; console.log(JSON.stringify(dictionaryFiles()))`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  const { lists, code: files } = JSON.parse(stdout) as { lists: string[]; code: string[] };
  expect(lists).toHaveLength(2);
  expect([...lists, ...files].filter((file) => !existsSync(file))).toEqual([]);
});

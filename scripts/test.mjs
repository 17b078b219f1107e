// Everything CI runs, in order; stops at the first step that fails.
import { spawnSync } from 'node:child_process';
import { outDir } from '../src/source/environment.ts';
import { restore } from './build/replace.ts';

const run = (title, command, env = {}) => {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) {
    console.error(`\n${title}: failed`);
    process.exit(status || 1);
  }
};
const FIXTURES = {
  CONTENT_DIR: 'tests/fixtures/content',
  OUT_DIR: '.build/fixtures',
  BASE_PATH: '/plan/',
};
const KLEIN = { CONTENT_DIR: 'tests/fixtures/klein', OUT_DIR: '.build/klein' };

restore(outDir()); // After a build that was killed.
run('controle', 'npm run --silent controle');
run('controle (fixtures)', 'npm run --silent controle', FIXTURES);
run('lint', 'npm run --silent lint');
run('format', 'prettier --check --log-level warn .');
run('build', 'npm run --silent build');
run('build (fixtures)', 'npm run --silent build', FIXTURES);
run('build (klein)', 'npm run --silent build', KLEIN);
run('types', 'npm run --silent check');
run('unit and built site', 'vitest run');
run('browser', 'node scripts/browser.mjs');
run('search', 'npm run --silent zoektest');
run('end to end', 'playwright test --config tests/playwright.config.ts');

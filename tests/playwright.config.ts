import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/browser.mjs';

const root = join(import.meta.dirname, '..');
const executablePath = findChromium();
const serve = (folder: string, port: number, base: string) => ({
  command: `node scripts/serve.mjs ${folder} ${port} ${base}`,
  cwd: root,
  env: { PORT: String(port) },
  url: `http://localhost:${port}${base}`,
  reuseExistingServer: false,
  timeout: 30_000,
});

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 300_000,
  globalTimeout: 12 * 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: 'http://localhost:4331',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [serve('dist', 4331, '/'), serve('.build/fixtures', 4332, '/plan/')],
});

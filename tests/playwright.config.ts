import { join } from 'node:path';
import { defineConfig, type ReporterDescription } from '@playwright/test';
import { findChromium } from '../scripts/browser.ts';
import { freePort } from '../scripts/free-port.ts';
import { commandOf } from '../scripts/serve/real.ts';
import { SITES, baseOf } from './e2e/sites.ts';

const root = join(import.meta.dirname, '..');
const executablePath = findChromium();
const MINUTE = 60_000;

// This file is read once by the runner and again by each of its workers, which inherit what is set here.
for (const { port } of SITES) process.env[port] ??= String(await freePort());

/** The server of all sites: nginx or caddy, as they are on this machine, or own. */
const wanted = process.env.E2E_SERVER;
/** By itself the site that most is tried on is served by nginx, with the headers it will have, where that is here. */
const usual: string = commandOf('nginx') ? 'nginx' : 'own';

const serve = ({ name: site, folder, port: name }: (typeof SITES)[number]) => {
  const port = process.env[name] ?? '';
  const base = baseOf(folder);
  const server = wanted ?? (site === 'invented' ? usual : 'own');
  const isReal = server !== 'own';
  return {
    command: isReal
      ? `exec node tests/e2e/serve-with.ts ${server} ${folder} ${port} ${base}`
      : `node scripts/serve.ts ${folder} ${port} ${base}`,
    // So that it can take its server with it.
    ...(isReal && { gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 30_000 } }),
    cwd: root,
    env: { PORT: port },
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
    timeout: 5 * MINUTE,
  };
};

// Limits of time only catch what hangs: ten times what a busy machine needs and more.
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  // Words alone: the same on each machine.
  snapshotPathTemplate: '{testDir}/spoken/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 20 * MINUTE,
  expect: { timeout: 2 * MINUTE },
  reporter: [
    ['list'],
    ...(process.env.E2E_REPORT
      ? [['json', { outputFile: join(root, process.env.E2E_REPORT) }] as ReporterDescription]
      : []),
  ],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: {
      ...(executablePath && { executablePath }),
      timeout: 5 * MINUTE,
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
  webServer: SITES.map(serve),
});

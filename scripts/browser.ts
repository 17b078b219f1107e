// Finds the browser that the end-to-end tests use, or installs one.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

// The first is the same engine without the window and its own pages, which halves the time of the tests.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function firstInPath(names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** Path of a Chromium on this machine: `CHROMIUM` when set, else the first in PATH; undefined when there is none. */
export const findChromium = (): string | undefined => process.env.CHROMIUM || firstInPath(NAMES);

/** Path of a Firefox on this machine: `FIREFOX` when set, else the first in PATH; undefined when there is none. */
export const findFirefox = (): string | undefined =>
  process.env.FIREFOX || firstInPath(['firefox-esr', 'firefox']);

/** Whether Playwright has its own browser; says where, or undefined. */
async function findPlaywrightBrowser(): Promise<string | undefined> {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** A browser that is there, after installing one where needed and possible. */
async function ensure(): Promise<string | undefined> {
  const found = findChromium() ?? (await findPlaywrightBrowser());
  if (found) return found;
  const root = process.getuid?.() === 0;
  if (
    run('npx', [
      '--no-install',
      'playwright',
      'install',
      ...(root ? ['--with-deps'] : []),
      'chromium',
    ])
  ) {
    const own = await findPlaywrightBrowser();
    if (own) return own;
  }
  if (root && run('apt-get', ['update'])) {
    const install = (name: string) =>
      run('apt-get', ['install', '-y', '--no-install-recommends', name]);
    if (!install('chromium-headless-shell')) install('chromium');
  }
  return findChromium();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const browser = await ensure();
  if (!browser) {
    console.error(
      'Er is geen browser voor de tests. Installeer Chromium (op Debian: apt-get install chromium) ' +
        'of zet het pad van een Chromium in de variabele CHROMIUM.',
    );
    process.exit(1);
  }
  try {
    console.log(
      `Browser: ${browser} (${execFileSync(browser, ['--version'], { encoding: 'utf8' }).trim()})`,
    );
  } catch {
    console.error(
      `De browser ${browser} start niet. Installeer Chromium opnieuw of zet CHROMIUM op een ander pad.`,
    );
    process.exit(1);
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of npm packages with their exact versions. */
export type Packages = Readonly<Record<string, string>>;

/** A `package.json` that names these packages and nothing more. */
export const manifest = (name: string, packages: Packages): string =>
  JSON.stringify({ name, private: true, type: 'module', dependencies: packages });

/** Installs packages below `folder` for the bench alone, unless they stand there in these versions. */
export function installBelow(folder: string, packages: Packages): void {
  const isThere = ([name, version]: [string, string]) => {
    const file = join(folder, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  };
  if (Object.entries(packages).every(isThere)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifest('bench', packages));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0)
    throw new Error(
      `npm could not install ${Object.keys(packages).join(', ')} in ${folder}. Look whether the registry answers, and try again.`,
    );
}

// Prints what nginx or Caddy needs to serve a built site as the build meant it. Made anew with each build: the policy in
// it lets in the styles of that build. Usage: npm run --silent server-config -- nginx|caddy [--folder /srv/site]
// [--listen 8080] [--brotli]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addressFault, basePath, outDir, siteUrl } from '../src/content/environment.ts';
import { caddyConfig } from '../src/headers/caddy.ts';
import { HEADERS_FILE } from '../src/headers/files.ts';
import { nginxConfig } from '../src/headers/nginx.ts';
import { readServed } from '../src/headers/read-served.ts';

function stop(line: string): never {
  console.error(line);
  process.exit(1);
}

const USE =
  'Gebruik: npm run --silent server-config -- nginx|caddy [--folder /srv/site] [--listen 8080] [--brotli]';
const options = {
  folder: { type: 'string' },
  listen: { type: 'string', default: '8080' },
  brotli: { type: 'boolean', default: false },
} as const;

try {
  const fault = addressFault();
  if (fault) stop(fault);
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [server] = positionals;
  const from = outDir();
  if (!existsSync(join(from, HEADERS_FILE)))
    stop(`In ${from} staat geen site. Bouw haar eerst met \`npm run build\`.`);
  const folder = values.folder ?? from;
  if (!/^\/[\w./-]*$/.test(folder)) stop(`De map ${folder} kan niet in een configuratie staan.`);
  if (!/^[\w.:[\]-]+$/.test(values.listen)) stop(`--listen ${values.listen} is geen adres. ${USE}`);
  const base = basePath();
  const host = new URL(siteUrl()).hostname;
  const served = { ...readServed(from, base), base, folder, listen: values.listen, host };
  if (server === 'nginx') process.stdout.write(nginxConfig(served, values.brotli));
  else if (server === 'caddy') process.stdout.write(caddyConfig(served));
  else stop(USE);
} catch (error) {
  stop(`${(error as Error).message}. ${USE}`);
}

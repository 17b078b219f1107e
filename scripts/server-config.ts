// Prints what nginx or Caddy needs to serve a built site as the build meant it. Made anew with each build: the policy in
// it lets in the styles of that build. Usage: npm run --silent server-config -- nginx|caddy [--folder /srv/site]
// [--listen 8080] [--brotli]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressFault, basePath, outDir, siteUrl } from '../src/content/environment.ts';
import { caddyConfig } from '../src/headers/caddy.ts';
import { HEADERS_FILE } from '../src/headers/files.ts';
import { nginxConfig } from '../src/headers/nginx.ts';
import { readServed } from '../src/headers/read-served.ts';
import { readCommandLine } from './command-line.ts';
import { orTold } from './told.ts';
import { Refusal } from './versie/refusal.ts';

const options = {
  folder: {
    fault: (folder: string) =>
      /^\/[\w./-]*$/.test(folder) ? undefined : 'Zo kan een map niet in een configuratie staan.',
  },
  listen: {
    fault: (address: string) =>
      /^[\w.:[\]-]+$/.test(address) ? undefined : 'Dit is geen adres. Schrijf een poort.',
  },
  brotli: { alone: true },
} as const;
const form = {
  shown: '[--folder /srv/site] [--listen 8080] [--brotli]',
  words: 0,
  options,
} as const;

await orTold(() => {
  const fault = addressFault();
  if (fault) throw new Refusal(fault);
  const asked = readCommandLine(
    'server-config',
    { nginx: form, caddy: form },
    process.argv.slice(2),
  );
  const from = outDir();
  if (!existsSync(join(from, HEADERS_FILE)))
    throw new Refusal(`In ${from} staat geen site. Bouw haar eerst met \`npm run build\`.`);
  const { folder = from, listen = '8080', brotli } = asked.options;
  const base = basePath();
  const host = new URL(siteUrl()).hostname;
  const served = { ...readServed(from, base), base, folder, listen, host };
  process.stdout.write(
    asked.command === 'nginx' ? nginxConfig(served, Boolean(brotli)) : caddyConfig(served),
  );
});

import { expect, it } from 'vitest';
import { nginxConfig } from './nginx.ts';
import { siteHeaders, varyingNames } from './rules.ts';

const headers = siteHeaders(['a{}']);
const config = (host: string, base: string) =>
  nginxConfig({ headers, redirects: [], base, folder: '/srv/site', listen: '8080', host });

it('gives each header that differs by address a variable of its own, and each site other ones', () => {
  const names = (text: string) =>
    [...text.matchAll(/^map \$\w+ (\$\w+)/gm)].map(([, name]) => name!);
  const all = names(config('a.example', '/')).concat(
    names(config('b.example', '/')),
    names(config('a.example', '/plan/')),
  );
  expect(all.length).toBe(3 * (varyingNames(headers).length + 2));
  expect(new Set(all).size).toBe(all.length);
  // nginx refuses names that do not fit its table of variables.
  for (const name of all) expect(name.length).toBeLessThan(30);
});

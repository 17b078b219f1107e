// What a build costs: generated content, built cold and again after one changed hoofdstuk, beside a bare Astro site
// and Starlight with the same texts in the same run. Ratios tell; seconds differ per machine and hour. Usage:
// npm run bench -- [--hoofdstukken 1000 | --sizes 300,1000,3000] [--versies 1] [--themas 8] [--mijlpalen 20]
// [--alone] (nothing beside it) [--cold] (no second build)
// What a page costs its reader, per kind of page: bytes, requests, times and the scores of Lighthouse. Usage:
// npm run bench -- --site [--runs 3] [--kinds start,zoeken] [--hoofdstukken 40] [--versies 2] [--themas 8]
// [--mijlpalen 20] [--alone]
// What the check of one file takes that was made to keep it busy. Usage:
// npm run bench -- --hostile [--files list,YAML]
// How long a reader on a slow network waits for a first result on the site in dist (or OUT_DIR). Usage:
// npm run bench -- --vraag jeugd
// How many requests a second the site in dist (or OUT_DIR) is served by each server that is here. Usage:
// npm run bench -- --serve
import { benchBuilds } from './bench/builds.ts';
import { benchFirstResult } from './bench/first-result.ts';
import { benchHostile } from './bench/hostile/bench.ts';
import { benchServe } from './bench/serve.ts';
import { readOptions } from './bench/options.ts';
import { benchPages } from './bench/pages/bench.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if ('hostile' in options) await benchHostile(options.names);
  else if ('serve' in options) await benchServe(process.env.OUT_DIR ?? 'dist');
  else if ('vraag' in options) await benchFirstResult(process.env.OUT_DIR ?? 'dist', options.vraag);
  else await (options.site ? benchPages(options) : benchBuilds(options));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

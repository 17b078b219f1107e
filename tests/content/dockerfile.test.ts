import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// There is no engine where the tests run: what can be known of the file without one.
const lines = readFileSync('.ci/Dockerfile', 'utf8').replace(/\\\n\s*/g, '').split('\n').filter((line) => line && !line.startsWith('#'));
const of = (name: string) => lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
const kept = readFileSync('.ci/Dockerfile.dockerignore', 'utf8').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

it('builds in one stage and serves from another, each from a version that is named', () => {
  const [build = '', serve = '', ...more] = of('FROM');
  expect(more).toEqual([]);
  expect(build).toMatch(/ AS build$/);
  for (const image of [build, serve]) expect(image.split(' ')[0]).toMatch(/^[a-z/-]+:\d+(\.\d+)*-[a-z-]+$/);
  expect(build).toContain(`node:${readFileSync('.nvmrc', 'utf8').trim().split('.')[0]}-`);
});

it('serves as a user without rights, on a port that one may have', () => {
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER 101']);
  expect(Number(of('EXPOSE')[0])).toBeGreaterThan(1023);
  expect(last.filter((line) => /^(RUN|ADD|ENV|ARG) /.test(line))).toEqual([]);
});

it('runs scripts that are there, and takes files that the build makes', () => {
  const run = of('RUN').join('\n');
  const named = [...run.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = '']) => name);
  expect(named).toEqual(['build', 'server-config']);
  for (const name of named) expect(scripts[name]).toBeTypeOf('string');
  const copied = of('COPY').filter((line) => line.startsWith('--from=build')).map((line) => line.split(' ')[1]);
  expect(copied).toEqual(['/project/site.conf', '/project/dist']);
  expect(run).toContain('> site.conf');
  expect(run).toContain('--folder /srv/site --listen 8080');
  expect(of('COPY').at(-1)).toContain('/srv/site');
});

it('is given what the build reads, and no secrets, tests or history', () => {
  expect(readFileSync('.ci/Dockerfile.dockerignore', 'utf8')).toContain('\n**\n');
  for (const path of kept) expect([path, existsSync(path)]).toEqual([path, true]);
  for (const path of ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'content', 'public', 'scripts', 'src']) expect(kept).toContain(path);
  expect(kept.filter((path) => /^(?:\.|tests|dist|node_modules)/.test(path))).toEqual([]);
});

it('gets no secret: what is an argument of a build can be read in the image', () => {
  expect(of('ARG').map((line) => line.split('=')[0])).toEqual(['SITE_URL', 'BASE_PATH', 'SOURCE_DATE_EPOCH', 'PROOF_KEY']);
});

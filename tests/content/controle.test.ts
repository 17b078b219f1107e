import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { command, spawned } from './command.ts';
import { ownEnvironment } from './own-environment.ts';

const HOOFDSTUK = 'documenten/plan/2024/01-doel.mdx';
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of the smallest content folder with some files changed, and its own place to build to. */
function content(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'inhoud-'));
  folders.push(folder);
  cpSync('tests/fixtures/klein', join(folder, 'content'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', name)), { recursive: true });
    writeFileSync(join(folder, 'content', name), text);
  }
  return { dir: join(folder, 'content'), out: join(folder, 'dist') };
}

interface Place { dir: string; out: string }
const run = (script: string, { dir, out }: Place) => spawned(script, { CONTENT_DIR: dir, OUT_DIR: out });
/** What the script prints, without a process of its own. */
const check = ({ dir }: Place) => command('controle', dir);

const mdx = (body: string, extra = '') => `---\ntitel: Doel\n${extra}---\n\n${body}\n`;
const EXTRA = 'documenten/plan/2024/09-proef.mdx';

const FAULTS: [string, Record<string, string>, RegExp][] = [
  ['a versie without versie.yaml', { 'documenten/plan/2025/index.mdx': mdx('Tekst.') }, /2025\/index\.mdx:1:1: .*versie\.yaml/],
  ['a key with a typo', { 'begrippen/x.yaml': 'term: X\nuitleg: Iets.\nvromen: [x]\n' }, /x\.yaml:3:1: .*Bedoelt u `vormen`/],
  ['an import', { [EXTRA]: mdx("import fs from 'node:fs'") }, /09-proef\.mdx:5:1: /],
  ['an expression', { [EXTRA]: mdx('{process.env.HOME}') }, /09-proef\.mdx:5:1: /],
  ['a script', { [EXTRA]: mdx('<script>alert(1)</script>') }, /09-proef\.mdx:5:1: /],
  ['a javascript link', { [EXTRA]: mdx('[x](javascript:alert(1))') }, /09-proef\.mdx:5:1: /],
  ['a layout', { [EXTRA]: mdx('Tekst.', 'layout: ../../x.astro\n') }, /09-proef\.mdx:3:1: De sleutel "layout"/],
  ['a slug', { [EXTRA]: mdx('Tekst.', 'slug: ../../x\n') }, /09-proef\.mdx:3:1: De sleutel "slug"/],
  ['a Markdown image', { [EXTRA]: mdx('![x](./evil.mjs)') }, /09-proef\.mdx:5:1: /],
  ['an unknown thema', { [EXTRA]: mdx('Tekst.', 'themas: [jeugd]\n') }, /09-proef\.mdx:3:10: .*thema "jeugd"/],
  ['a dead link', { [EXTRA]: mdx('[link](/nergens/)') }, /09-proef\.mdx:5:1: De link \/nergens\//],
  ['a Dutch date', { 'mijlpalen/x.yaml': 'titel: X\ndatum: 31-12-2026\norgaan: Raad\nsoort: besluit\nstatus: gepland\n' }, /mijlpalen\/x\.yaml:2:8: .*2026-12-31/],
  ['a .md file', { 'documenten/plan/2024/09-proef.md': mdx('Tekst.') }, /09-proef\.md:1:1: .*\.mdx/],
  ['a number for a text', { 'begrippen/x.yaml': 'term: 12\nuitleg: Iets.\n' }, /begrippen\/x\.yaml:1:7: term/],
];

describe('controle', () => {
  it('passes the smallest folder', () => {
    expect(existsSync(join('tests/fixtures/klein', HOOFDSTUK)) || 'name the hoofdstuk').toBe(true);
    expect(run('controle', content({})).status).toBe(0);
  });

  it.each(FAULTS)('refuses %s with its place', async (_, files, line) => {
    const { text, status } = await check(content(files));
    expect(text).toMatch(line);
    expect(status).toBe(1);
  });

  it('reads nothing through a link', async () => {
    const place = content({ 'themas/wonen.yaml': 'titel: Wonen\nlaag: strategisch\nomschrijving: O\nvolgorde: 1\n' });
    expect((await check(place)).status).toBe(0);
    symlinkSync('/etc/hostname', join(place.dir, 'themas/gast.yaml'));
    expect((await check(place)).text).toMatch(/themas\/gast\.yaml:1:1: Dit is een verwijzing/);
  });

  it('does not blame a reference for a file that is itself at fault', async () => {
    const files = {
      'themas/jeugd.yaml': 'titel: 12\n',
      [EXTRA]: mdx('Tekst.', 'themas: [jeugd]\n'),
    };
    expect((await check(content(files))).text).not.toContain('09-proef.mdx');
  });

  it('tells all faults of all files in one run', () => {
    const files = Object.assign({}, ...FAULTS.slice(7).map(([, each]) => each)) as Record<string, string>;
    const { text, status } = run('controle', content(files));
    expect(status).toBe(1);
    expect(text.split('\n').filter((line) => /:\d+:\d+: /.test(line)).length).toBeGreaterThanOrEqual(4);
  });
});

describe('build', () => {
  it('refuses the same content with the same lines and leaves the earlier result', async () => {
    const place = content({});
    expect((await command('versie', place.dir, 'vastleggen')).status).toBe(0);
    // A frozen text that changed, and one that runs code.
    appendFileSync(join(place.dir, HOOFDSTUK), '\nEen regel erbij.\n');
    writeFileSync(join(place.dir, EXTRA), mdx('{1 + 1}'));
    mkdirSync(join(place.out, 'pagefind'), { recursive: true });
    writeFileSync(join(place.out, 'index.html'), 'earlier');
    const { text, status } = run('build', place);
    expect(status).toBe(1);
    const told = (await check(place)).text.split('\n').filter((line) => /:\d+:\d+: /.test(line));
    expect(told.join('\n')).toMatch(/01-doel\.mdx:\d+:\d+: .*veranderd[^]*09-proef\.mdx:5:1: /);
    for (const line of told) expect(text).toContain(line);
    expect(text).not.toMatch(/\n\s+at /);
    expect(readFileSync(join(place.out, 'index.html'), 'utf8')).toBe('earlier');
  });
});

describe('the configuration of Astro itself', () => {
  it('refuses a body that runs code, and front matter that names a layout, where the check was passed over', () => {
    const { dir, out } = content({
      [EXTRA]: mdx('{process.exit(0)}'),
      'documenten/plan/2024/10-opmaak.mdx': mdx('Tekst.', 'layout: ../../x.astro\n'),
    });
    const env = ownEnvironment({ NODE_ENV: 'production', CONTENT_DIR: dir, BUILD_DIR: out, ASTRO_CACHE: join(out, '../cache') });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build'],
      { env, encoding: 'utf8' },
    );
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain('09-proef.mdx:5:1: ');
    expect(stdout + stderr).toContain('10-opmaak.mdx:3:1: De sleutel "layout"');
    expect(existsSync(join(out, 'index.html'))).toBe(false);
  });
});

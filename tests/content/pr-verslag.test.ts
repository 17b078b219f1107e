import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prVerslag } from '../../scripts/pr-verslag/run.ts';
import { Refusal } from '../../scripts/versie/refusal.ts';
import { command } from './command.ts';
import { stubGit } from './git-environment.ts';

let repo = '';
stubGit();
const git = (...args: string[]) => execFileSync('git', args, { cwd: repo, stdio: 'pipe' });
/** A script in a process of its own, as CI starts it. */
function node(script: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(project, 'scripts', script), ...args], { cwd: repo, encoding: 'utf8' });
  return { stdout, stderr, status };
}
const [project, klein] = [resolve('.'), resolve('tests/fixtures/klein')];
const versie = (...args: string[]) => command('versie', path(''), ...args);
/** What the script prints and ends with, without a process of its own for each. */
async function verslag(...args: string[]) {
  process.chdir(repo);
  try {
    const { markdown, refused } = await prVerslag(args);
    // What breaks links and mentions shows nothing.
    return { raw: markdown, text: markdown.replaceAll('\u200B', ''), refused: refused.join('\n') };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { raw: '', text: '', refused: error.message };
  } finally {
    process.chdir(project);
  }
}
const path = (name: string) => join(repo, 'content', name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const write = (name: string, text: string) => writeFileSync(path(name), text);
const change = (name: string, from: string, to: string) => {
  expect(read(name)).toContain(from);
  write(name, read(name).replace(from, () => to));
};
function commit() {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'x');
}
/** The report on all that was changed since the start. */
function report() {
  commit();
  return verslag('begin', 'HEAD');
}

const DOEL = 'documenten/plan/2024/01-doel.mdx';
const CONCEPT = 'documenten/plan/concept/01-doel.mdx';

let start = '';
beforeAll(async () => {
  start = repo = mkdtempSync(join(tmpdir(), 'pr-verslag-'));
  cpSync(klein, path(''), { recursive: true });
  git('init', '--quiet', '--template=', '--initial-branch', 'main');
  expect((await versie('vastleggen')).status).toBe(0);
  expect((await versie('nieuw', 'plan')).status).toBe(0);
  expect((await command('adressen', path(''))).status).toBe(0);
  commit();
  git('tag', 'begin');
});
afterAll(() => rmSync(start, { recursive: true }));
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'pr-verslag-'));
  cpSync(start, repo, { recursive: true });
});
afterEach(() => rmSync(repo, { recursive: true }));

describe('pr-verslag', () => {
  it('says that nothing changes when nothing does', async () => {
    const { raw, text, refused } = await report();
    expect(refused).toBe('');
    expect(node('pr-verslag.ts', 'begin', 'HEAD')).toEqual({ stdout: raw, stderr: '', status: 0 });
    // And of what is refused; no words, so that it needs no dictionary.
    write('adressen.txt', read('adressen.txt').replace('/plan/\n', ''));
    const other = await report();
    expect(other.refused).not.toBe('');
    expect(node('pr-verslag.ts', 'begin', 'HEAD')).toEqual({ stdout: other.raw, stderr: `${other.refused}\n`, status: 1 });
    expect(text).toContain('Aan de teksten verandert niets.');
    expect(text).not.toContain('Geweigerd');
  });

  it('does not say that nothing changes where a file at fault could not be compared', async () => {
    change(CONCEPT, 'titel:', 'fout: x\ntitel:');
    commit();
    git('tag', 'stuk');
    change(CONCEPT, 'veilig dorp', 'leefbaar dorp');
    commit();
    const { text } = await verslag('stuk', 'HEAD');
    expect(text).not.toContain('Aan de teksten verandert niets');
    expect(text).toContain('is niet te zeggen: een bestand met een fout is niet vergeleken');
  });

  it('compares the words of a changed alinea, and escapes what would be markup, a link or a mention', async () => {
    change(CONCEPT, 'veilig dorp', 'leefbaar dorp \\*samen\\* met @jan, #12, \\<b> en \\`code\\`');
    const { text, raw, refused } = await report();
    expect(refused).toBe('');
    expect(text).toMatch(/- Alinea 1, veranderd: .*~~veilig~~\*\*leefbaar\*\* dorp/);
    expect(raw).toContain('@\u200Bjan');
    expect(raw).toContain('#\u200B12');
    expect(raw).toContain('\\*samen\\*');
    expect(raw).toContain('&lt;b&gt;');
    expect(raw).toContain('\\`code\\`');
    expect(raw).not.toMatch(/<b>|@jan/);
  });

  it('lets a concept become a versie, and compares it with the concept and with the versie before', async () => {
    change(CONCEPT, 'veilig dorp', 'leefbaar dorp');
    commit();
    git('tag', '--force', 'begin');
    const facts = ['--status', 'vastgesteld', '--orgaan', 'Raad', '--soort', 'vaststelling', '--wijziging', 'klein', '--toelichting', 'Een woord.', '--ja'];
    expect((await versie('vaststellen', 'plan', '2025-10-02', ...facts)).status).toBe(0);
    const { text, refused } = await report();
    expect(refused).toBe('');
    expect(text).toContain('versie 2 oktober 2025: nieuw\n\nDe tekst is gelijk aan die van het concept.');
    expect(text).toMatch(/Vergeleken met versie .*2024:[^]*~~veilig~~\*\*leefbaar\*\* dorp/);
  });

  it('refuses a changed word of a frozen text', async () => {
    change(DOEL, 'veilig dorp', 'veiliger dorp');
    const { text, refused } = await report();
    expect(refused).toMatch(/^De tekst van plan\/2024\/doel staat vast en is veranderd\. .*errata\.yaml/m);
    expect(text).toContain('## Geweigerd');
    expect(text).toContain('~~veilig~~**veiliger**');
  });

  it('refuses it as well when the lock was made to agree', async () => {
    change(DOEL, 'veilig dorp', 'veiliger dorp');
    write('vastgesteld.lock', read('vastgesteld.lock').replace(/^plan\/.*\n/gm, ''));
    expect((await versie('vastleggen')).status).toBe(0);
    const { refused } = await report();
    expect(refused).toContain('De tekst van plan/2024/doel staat vast en is veranderd.');
    expect(refused).toContain('De regel over plan/2024/doel in vastgesteld.lock is veranderd.');
  });

  it('refuses a lock that lost a line or is gone, and a part added to a frozen versie', async () => {
    write('documenten/plan/2024/03-extra.mdx', '---\ntitel: Extra\n---\n\nMeer.\n');
    write('vastgesteld.lock', read('vastgesteld.lock').replace(/^brief\/.*\/-.*\n/m, ''));
    const first = await report();
    expect(first.refused).toContain('De regel over brief/2024-03-05/- is uit vastgesteld.lock verdwenen.');
    expect(first.refused).toContain('plan/2024/extra is toegevoegd aan een versie waarvan de tekst vaststaat.');
    rmSync(path('vastgesteld.lock'));
    expect((await report()).refused).toContain('Het bestand vastgesteld.lock is verdwenen.');
  });

  it('refuses an address that no longer answers until it is redirected', async () => {
    rmSync(path('documenten/brief'), { recursive: true });
    const gone = await report();
    expect(gone.refused).toMatch(/adressen die met \/brief\/ beginnen antwoorden niet meer.*doorverwijzingen\.yaml.*van: \/brief\/\*/);
    write('doorverwijzingen.yaml', '- van: /brief/*\n  naar: /plan/\n');
    const redirected = await report();
    expect(redirected.refused).not.toMatch(/antwoord(?:t|en) niet meer/);
    expect(redirected.text).toContain('| `/brief/` | `/plan/` |');
  });

  it('refuses a list of addresses that lost a line', async () => {
    write('adressen.txt', read('adressen.txt').replace('/plan/\n', ''));
    const { refused } = await report();
    expect(refused).toContain('De regel /plan/ is uit adressen.txt verdwenen.');
  });

  it('shows changed facts in a table, new addresses and what the check found', async () => {
    for (const folder of ['mijlpalen', 'themas', 'paginas']) mkdirSync(path(folder));
    const mijlpaal = (datum: string) => `titel: Raad\ndatum: ${datum}\norgaan: Raad\nsoort: besluit\nstatus: gepland\n`;
    write('mijlpalen/raad.yaml', mijlpaal('2025-01'));
    commit();
    git('tag', '--force', 'begin');
    write('mijlpalen/raad.yaml', `${mijlpaal('2026')}eerder: [{datum: 2025-01}]\n`);
    write('mijlpalen/voorbij.yaml', mijlpaal('2025-02').replace('Raad', 'Lang geleden'));
    write('mijlpalen/gedaan.yaml', mijlpaal('2025-02').replace('Raad', 'Gedaan').replace('gepland', 'afgerond'));
    write('themas/wonen.yaml', 'titel: Wonen | @x\nlaag: strategisch\nomschrijving: Over wonen.\nvolgorde: 1\n');
    write('paginas/over.mdx', '---\ntitel: Over\nomschrijving: Over deze site.\nfout: x\n---\n\nTekst.\n');
    const { text, refused } = await report();
    expect(refused).toBe('');
    expect(text).toContain('| Raad<br>`mijlpalen/raad.yaml` | datum | 2025-01 | 2026 |');
    expect(text).toContain('Lang geleden (`mijlpalen/voorbij.yaml`) staat gepland voor februari 2025, en dat is al voorbij. Is het gebeurd, schrijf dan status: afgerond');
    expect(text.match(/is al voorbij/g)).toHaveLength(1);
    expect(text).toContain('Wonen \\| @x<br>`themas/wonen.yaml` | _nieuw_');
    expect(text).toMatch(/- content\/paginas\/over\.mdx:4:1: De sleutel "fout"/);
    expect(text).toContain('- `/themas/wonen/`');
  });

  it('refuses a planned date that moves or goes without a word, with the line that keeps it', async () => {
    mkdirSync(path('mijlpalen'), { recursive: true });
    const file = 'mijlpalen/besluit.yaml';
    write(file, 'titel: Besluit\ndatum: 2025-11\norgaan: Raad\nsoort: besluit\nstatus: gepland\nbron: {document: plan, versie: 2024}\neerder:\n  - datum: 2025-09\n');
    commit();
    git('tag', 'gepland');
    const said = async () => {
      commit();
      return (await verslag('gepland', 'HEAD')).refused;
    };
    // Only more precise.
    change(file, 'datum: 2025-11\n', 'datum: 2025-11-29\n');
    expect(await said()).toBe('');
    change(file, 'datum: 2025-11-29', 'datum: 2026-01-31');
    change(file, 'eerder:\n  - datum: 2025-09\n', '');
    const refused = await said();
    expect(refused.split('\n')).toHaveLength(2);
    expect(refused).toContain('eerdere datum 2025-09 verdwenen');
    expect(refused).toContain('verschoven van 2025-11 naar 2026-01-31');
    // What it says to write, written.
    const line = /`(eerder: .*)`/.exec(refused)?.[1] ?? '';
    write(file, `${read(file)}${line}\n`);
    expect(await said()).toBe('');
    expect(read(file)).toContain('bron: {document: plan');
    expect((await command('controle', path(''))).status).toBe(0);
  });

  it('names moved texts with their old and new address', async () => {
    expect(readFileSync(path(CONCEPT), 'utf8')).toContain('\nid: doel\n');
    renameSync(path(CONCEPT), path('documenten/plan/concept/01-streven.mdx'));
    expect((await report()).text).toContain('| `/plan/versies/concept/doel/` | `/plan/versies/concept/streven/` |');
  });

  it('reads nothing through links, and takes a revision as a name only', async () => {
    symlinkSync('/etc/passwd', path('plan.yaml'));
    symlinkSync('/etc/passwd', path('woordenlijst.txt'));
    const { text } = await report();
    expect(text).toContain('content/plan.yaml:1:1: Dit is een verwijzing naar een ander bestand.');
    expect(text).not.toContain('root:');
    for (const name of ['--output=x', '$(touch x)', 'begin:content']) {
      const { refused } = await verslag(name, 'HEAD');
      expect(refused).toContain(`De revisie "${name}" bestaat hier niet.`);
    }
    const none = (await verslag()).refused;
    expect(none).toContain('Noem twee standen om te vergelijken');
    expect(node('pr-verslag.ts')).toEqual({ stdout: '', stderr: `${none}\n`, status: 1 });
  });

  it('reads what was committed, whatever attributes would make of a checkout, and tells what lies outside the content', async () => {
    const text = read('documenten/plan/2024/01-doel.mdx');
    write('documenten/plan/2024/.gitattributes', '01-doel.mdx working-tree-encoding=UTF-16LE-BOM\n');
    writeFileSync(path('documenten/plan/2024/01-doel.mdx'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    writeFileSync(join(repo, '.gitattributes'), '* -diff\n');
    const { text: told, refused } = await report();
    // The blob is the text as it was: nothing is said of it.
    expect(refused).toBe('');
    expect(told).toContain('content/documenten/plan/2024/.gitattributes:1:1: Een naam die met een punt begint');
    expect(told).toContain('- `documenten/plan/2024/.gitattributes`: nieuw, 47 bytes; bestand dat deze site niet leest');
    expect(told).toMatch(/## Buiten de inhoud\n\n.*ontwikkelaar.*\n\n- `\.gitattributes`/);
  });

  it('tells of a repository within the content, which no file shows', async () => {
    const commitId = String(git('rev-parse', 'HEAD')).trim();
    git('update-index', '--add', '--cacheinfo', `160000,${commitId},content/themas`);
    git('commit', '--quiet', '--message', 'x');
    const { text } = await verslag('begin', 'HEAD');
    expect(text).toContain('content/themas:1:1: Dit is een verwijzing');
    expect(text).toMatch(/^- `themas`: nieuw, een verwijzing/m);
  });
});

import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stubGit } from './git-environment.ts';
import { copy, versie, controle, path, read, write, change, frozen, useCopies } from './versie-folder.ts';

useCopies();

describe('frozen text', () => {
  it('is told to be unguarded once without a lock, and per versie without a line', async () => {
    const dir = copy();
    const before = await controle(dir);
    expect(before.text).toMatch(/^vastgesteld\.lock:1:1: waarschuwing: .*vastleggen/);
    expect(before.text).toContain('0 fouten, 1 waarschuwing.');
    writeFileSync(join(dir, 'vastgesteld.lock'), '');
    expect((await controle(dir)).text).toMatch(/brief\/2024-03-05\/versie\.yaml:1:1: waarschuwing: [^]*plan\/2024\/versie\.yaml:1:1: waarschuwing: [^]*0 fouten, 2 /);
  });

  it('is kept in sorted lines that a second run leaves as they are', async () => {
    const dir = await frozen();
    const lock = readFileSync(join(dir, 'vastgesteld.lock'), 'utf8');
    const lines = lock.trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/ [0-9a-f]{64}$/, ''))).toEqual(['brief/2024-03-05', 'brief/2024-03-05#status', 'brief/2024-03-05#titel', 'brief/2024-03-05/-', 'plan/2024', 'plan/2024#status', 'plan/2024#volgorde', 'plan/2024/aanpak', 'plan/2024/doel']);
    expect([...lines].sort()).toEqual(lines);
    await versie(dir, 'vastleggen');
    expect(readFileSync(join(dir, 'vastgesteld.lock'), 'utf8')).toBe(lock);
  });

  it('refuses one changed word with the file and the way out, and allows a corrected samenvatting', async () => {
    const dir = await frozen();
    change(dir, '2024/01-doel.mdx', 'titel: Doel', 'titel: Doel\nsamenvatting: Korter gezegd.');
    change(dir, '2024/versie.yaml', 'status: vastgesteld', 'status: vervallen\nsamenvatting: Anders.');
    expect((await controle(dir)).status).toBe(0);
    change(dir, '2024/01-doel.mdx', 'veilig dorp', 'veiliger dorp');
    const { text, status } = await controle(dir);
    expect(status).toBe(1);
    expect(text).toMatch(/plan\/2024\/01-doel\.mdx:5:1: .*veranderd.*`npm run versie -- nieuw plan`.*"Nieuwe versie".*errata\.yaml/);
  });

  it('tells at the changed words what stood there, where git knows', async () => {
    stubGit();
    const dir = await frozen();
    const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...args], { stdio: 'pipe' });
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'x');
    const sound = read(dir, '2024/01-doel.mdx');
    const line = sound.split('\n').findIndex((each) => each.includes('veilig dorp')) + 1;
    // Free to change above it, and lines that say nothing.
    write(dir, '2024/01-doel.mdx', sound.replace('titel: Doel', 'titel: Doel\nsamenvatting: Anders.').replace('veilig dorp', 'veiliger dorp'));
    expect((await controle(dir)).text).toMatch(new RegExp(`01-doel\\.mdx:${line + 1}:\\d+: .*hier stond “[^”]*veilig dorp[^”]*”, nu staat er “[^”]*veiliger dorp[^”]*”`));
    write(dir, '2024/01-doel.mdx', `${sound}\nEen regel erbij.\n`);
    expect((await controle(dir)).text).toMatch(/hier stond “”, nu staat er “Een regel erbij\.”/);
    write(dir, '2024/01-doel.mdx', sound.replace('titel: Doel', 'titel: Doelen'));
    expect((await controle(dir)).text).toMatch(/01-doel\.mdx:2:8: .*hier stond “Doel”, nu staat er “Doelen”/);
    write(dir, '2024/01-doel.mdx', sound);
    expect((await controle(dir)).status).toBe(0);
  });

  it('gives no advice on words that nobody may change', async () => {
    const dir = copy();
    write(dir, '2024/01-doel.mdx', `${read(dir, '2024/01-doel.mdx')}\nKijk op https://www.a.nl/x voor __init__ en meer.\n`);
    expect((await controle(dir)).text).toMatch(/staat los in de tekst[^]*verdwijnen/);
    await versie(dir, 'vastleggen');
    expect((await controle(dir)).text).toBe('0 fouten, 0 waarschuwingen.\n');
  });

  it('does not mind line ends, a byte order mark or blank lines around the text', async () => {
    const dir = await frozen();
    for (const name of ['2024/01-doel.mdx', '2024/02-aanpak.mdx', '2024/versie.yaml']) {
      const plain = read(dir, name).replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
      write(dir, name, plain);
      expect((await controle(dir)).status).toBe(0);
      write(dir, name, `\uFEFF${plain.replaceAll('\n', '\r\n')}\r\n\r\n`);
      expect((await controle(dir)).text).toContain('0 fouten, 0 ');
    }
  });

  it('refuses a part that was added, that is gone, and a versie that is gone', async () => {
    const dir = await frozen();
    write(dir, '2024/03-nieuw.mdx', '---\ntitel: Nieuw\n---\n\nTekst.\n');
    expect((await controle(dir)).text).toMatch(/03-nieuw\.mdx:1:1: .*toegevoegd/);
    rmSync(path(dir, '2024/03-nieuw.mdx'));
    rmSync(path(dir, '2024/02-aanpak.mdx'));
    expect((await controle(dir)).text).toMatch(/vastgesteld\.lock:8:1: Het deel "aanpak"/);
    rmSync(path(dir, '2024'), { recursive: true });
    const { text, status } = await controle(dir);
    expect(text).toMatch(/vastgesteld\.lock:5:1: De versie plan\/2024 .*terug/);
    expect(status).toBe(1);
  });

  it('refuses another titel, nummer, label or datum, and a line that cannot be read', async () => {
    for (const [name, from, to, at] of [
      ['2024/01-doel.mdx', 'titel: Doel', 'titel: Doelen', '01-doel.mdx:4:1'],
      ['2024/01-doel.mdx', 'titel: Doel', 'titel: Doel\nnummer: 1', '01-doel.mdx:5:1'],
      ['2024/versie.yaml', 'label: Versie 2024', 'label: Anders', 'versie.yaml:1:8'],
    ] as const) {
      const dir = await frozen();
      change(dir, name, from, to);
      expect((await controle(dir)).text).toContain(`${at}: `);
      expect((await controle(dir)).status).toBe(1);
    }
    const dir = await frozen();
    writeFileSync(join(dir, 'vastgesteld.lock'), `<<<<<<< x\n${readFileSync(join(dir, 'vastgesteld.lock'), 'utf8')}`);
    expect((await controle(dir)).text).toMatch(/^vastgesteld\.lock:1:1: Deze regel is niet te lezen/);
  });

  it('covers the bytes of the images in it', async () => {
    const dir = copy();
    const beeld = path(dir, '2024/beeld/misdrijven.png');
    cpSync('tests/fixtures/content/documenten/meerjarenbeleidsplan/2024-06-13/beeld/misdrijven.png', beeld);
    write(dir, '2024/01-doel.mdx', `${read(dir, '2024/01-doel.mdx')}\n<Figuur bestand="misdrijven.png" decoratief />\n`);
    await versie(dir, 'vastleggen');
    expect((await controle(dir)).status).toBe(0);
    writeFileSync(beeld, Buffer.concat([readFileSync(beeld), Buffer.from([0])]));
    expect((await controle(dir)).text).toMatch(/2024\/01-doel\.mdx:\d+:1: .*veranderd/);
  });
});

describe('errata.yaml', () => {
  const ERRATUM = '- hoofdstuk: doel\n  alinea: 1\n  datum: 2024-05-01\n  was: veilig dorp\n  wordt: veilig stadje\n  reden: Klein is een stad.\n';

  it('may stand beside frozen text', async () => {
    const dir = await frozen();
    write(dir, '2024/errata.yaml', ERRATUM);
    expect((await controle(dir)).text).toBe('0 fouten, 0 waarschuwingen.\n');
  });

  it.each([
    ['an unknown hoofdstuk', ['doel', 'doell'], /errata\.yaml:1:14: .*hoofdstuk "doell".*`doel`/],
    ['an alinea that is not there', ['alinea: 1', 'alinea: 9'], /errata\.yaml:2:11: Alinea 9 bestaat niet: dit deel heeft er 2/],
    ['words that do not stand there', ['was: veilig', 'was: onveilig'], /errata\.yaml:4:8: De tekst "onveilig dorp" staat niet in alinea 1/],
    ['an impossible date', ['2024-05-01', '2024-02-30'], /errata\.yaml:3:10: .*bestaat niet/],
    ['an unknown key', ['reden', 'redden'], /errata\.yaml:6:3: De sleutel "redden"/],
    ['no hoofdstuk', ['- hoofdstuk: doel\n  alinea', '- alinea'], /errata\.yaml:1:3: De sleutel hoofdstuk ontbreekt/],
  ] as const)('refuses %s with its place', async (_, [from, to], line) => {
    const dir = await frozen();
    write(dir, '2024/errata.yaml', ERRATUM.replace(from, to));
    const { text, status } = await controle(dir);
    expect(text).toMatch(line);
    expect(status).toBe(1);
  });
});

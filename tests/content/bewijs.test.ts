import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bewijs } from '../../scripts/bewijs/run.ts';
import { NotWhole } from '../../scripts/bewijs/whole.ts';
import { FOLDER_COMMAND, pageCommand } from '../../src/proof/commands.ts';
import { fileAt, KEY, MANIFEST, readManifest, SIGNATURE, type Manifest } from '../../src/proof/form.ts';
import { proofInputs } from '../../src/proof/inputs.ts';
import { hashesIn, writeManifest } from '../../src/proof/manifest.ts';
import { keyHash } from '../../src/proof/signature.ts';
import { ownEnvironment } from './own-environment.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
/** One file of each kind that a site has, and names that are hard on a shell and on JSON. */
const FILES = {
  'index.html': '<p>Start</p>', '404.html': '<p>Weg</p>', 'a/index.html': '<p>A</p>', 'a/index.md': 'A', 'data/v1/a.json': '{}', 'data/v1/a.csv': 'a,b\n',
  'data/v1/alles.zip': 'PK', 'volg/a.xml': '<a/>', 'volg/a.ics': 'BEGIN', 'a/a.bib': '@misc', 'a/a.pdf': '%PDF', 'assets/a.js': '1', 'favicon.svg': '<svg/>',
  'a/x.png': 'png', 'a/x.webp': 'webp', 'a/x.jpg': 'jpg', 'a/x.avif': 'avif', 'pagefind/a.pf_index': '\0\x01', 'pagefind/wasm.unknown.pagefind': '\0', 'robots.txt': 'User-agent: *',
  _headers: '/*', _redirects: '', '.well-known/security.txt': 'Contact: x', 'a b/é.txt': 'x', 'bewijs/index.html': '<p>Bewijs</p>',
};
let dir = '';
const make = (more: Partial<Manifest> = {}) => {
  const manifest: Manifest = { vorm: 1, adres: 'https://a.nl/', datum: '2026-01-02', vorige: null, sleutel: null, teksten: { 'plan/2024/-': 'a'.repeat(64) }, bestanden: hashesIn(dir), ...more };
  writeFileSync(join(dir, MANIFEST), writeManifest(manifest));
};
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), text);
};
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bewijs-'));
  for (const [name, text] of Object.entries(FILES)) put(name, text);
  make();
});
afterEach(() => rmSync(dir, { recursive: true }));

/** The command in a process of its own, as who checks or signs a site starts it. */
const run = (command: string, env: Record<string, string> = {}) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/bewijs.ts', command, dir], { env: ownEnvironment(env), encoding: 'utf8' });
  return { out: stdout.trim(), err: stderr.trim(), status };
};
/** What the command does and says, without such a process. */
const check = () => bewijs(['nagaan', dir]);
const shell = (command: string, cwd = dir) => spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });

describe('a site by its manifest', () => {
  it('is whole as it was built, packed twins and the mark of a build aside', () => {
    put('index.html.br', 'x');
    put('.veiligheidsplan-bouw', 'x');
    expect(run('nagaan')).toEqual({ out: `Alle ${Object.keys(FILES).length} bestanden zijn zoals het manifest van 2026-01-02 zegt; niet ondertekend.`, err: '', status: 0 });
    expect(shell(FOLDER_COMMAND)).toMatchObject({ stdout: '', stderr: '', status: 0 });
  });

  /** Changes one bit of a file. */
  const flip = (name: string) => {
    const bytes = readFileSync(join(dir, name));
    if (bytes.length) bytes[bytes.length - 1]! ^= 1;
    writeFileSync(join(dir, name), bytes.length ? bytes : 'x');
  };
  const isOther = (name: string) => `${name} is anders dan het manifest.`;

  it.each(Object.keys(FILES))('names %j when one bit of it changed, and no other', (name) => {
    flip(name);
    expect(check).toThrow(new NotWhole(`${isOther(name)}\n${dir} klopt niet.`));
  });

  // Each file is once among those that changed and once among those that did not.
  it.each([0, 1])('names all that changed and nothing else, to our command and to sha256sum (%i)', (rest) => {
    const names = Object.keys(FILES).sort().filter((_, at) => at % 2 === rest);
    names.forEach(flip);
    expect(run('nagaan')).toEqual({ out: '', err: [...names.map(isOther), `${dir} klopt niet.`].join('\n'), status: 1 });
    const told = shell(FOLDER_COMMAND);
    expect([told.status, told.stdout.trim().split('\n').map((line) => line.split(':')[0]).sort()]).toEqual([1, names]);
  });

  it('names what came and what went', () => {
    put('erbij.html', 'x');
    rmSync(join(dir, 'a/index.md'));
    expect(check).toThrow(/^a\/index\.md ontbreekt, .*\nerbij\.html staat niet in het manifest\.\n/);
  });

  it.each(['', '{}', '{"vorm":2}', 'onzin'])('is not known by %j', (text) => {
    writeFileSync(join(dir, MANIFEST), text);
    expect(readManifest(text)).toBeUndefined();
    expect(check).toThrow(/^.*manifest\.json is niet te lezen\.$/);
  });
});

describe('a signature', () => {
  const sign = (key = privateKey) => bewijs(['onderteken', dir], key);
  beforeEach(() => {
    put(KEY, publicKey);
    make({ sleutel: keyHash(publicKey) });
  });

  it('is made and tried by us and by openssl, and shuts out every other list', () => {
    expect(check).toThrow(`${SIGNATURE} ontbreekt`);
    expect(run('onderteken', { PROOF_PRIVATE_KEY: 'onzin' })).toEqual({ out: '', err: 'Dit is geen sleutel van Ed25519 in PEM.', status: 1 });
    expect(run('onderteken', { PROOF_PRIVATE_KEY: privateKey })).toEqual({ out: `${MANIFEST} is ondertekend.`, err: '', status: 0 });
    expect(run('nagaan').out).toContain('de handtekening klopt');
    const openssl = `openssl pkeyutl -verify -pubin -inkey ${KEY} -rawin -in ${MANIFEST} -sigfile ${SIGNATURE}`;
    expect(shell(openssl).stdout).toContain('Verified Successfully');
    appendFileSync(join(dir, MANIFEST), ' ');
    expect(check).toThrow('hoort niet bij dit manifest');
    expect(shell(openssl).status).not.toBe(0);
  });

  it('is not set with another key, without one, under a list without key, nor over a site that changed', () => {
    const other = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(() => sign(other)).toThrow('niet de geheime helft');
    expect(() => sign('')).toThrow('is leeg');
    expect(() => sign('onzin')).toThrow('geen sleutel van Ed25519');
    expect(() => sign(rsa)).toThrow('geen sleutel van Ed25519');
    put('index.html', 'kwaad');
    expect(() => sign()).toThrow('index.html is anders');
    put('index.html', FILES['index.html']);
    make({ sleutel: null });
    expect(() => sign()).toThrow('noemt geen sleutel');
    expect(existsSync(join(dir, SIGNATURE))).toBe(false);
  });

  it('is tried with the key that the list names alone', () => {
    sign();
    put(KEY, generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString());
    // A list that names the other file and still the first key.
    make({ sleutel: keyHash(publicKey) });
    expect(check).toThrow('niet de sleutel die het manifest noemt');
  });

  it('holds for one page with curl, sha256sum and openssl', async () => {
    sign();
    const server = createServer((request, response) => {
      const path = fileAt(request.url ?? '/', '/', 'http://localhost')!;
      response.end(readFileSync(join(dir, path)));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as { port: number };
    const work = mkdtempSync(join(tmpdir(), 'lezer-'));
    const ask = async (isSigned: boolean) => {
      const { spawn } = await import('node:child_process');
      const child = spawn('bash', ['-c', pageCommand(`http://127.0.0.1:${port}/`, isSigned)], { cwd: work });
      let out = '';
      child.stdout.on('data', (text) => (out += String(text)));
      await new Promise((done) => child.on('close', done));
      return out;
    };
    try {
      expect(await ask(true)).toMatch(/Verified Successfully\s+"index\.html": "[0-9a-f]{64}"/);
      expect(await ask(false)).toMatch(/^\s+"index\.html": "[0-9a-f]{64}"/);
      put('index.html', 'kwaad');
      expect(await ask(false)).toBe('');
    } finally {
      server.close();
      rmSync(work, { recursive: true });
    }
  });

  it('comes with a pair of keys that fit', () => {
    const out = bewijs(['sleutel']);
    const [open = '', secret = ''] = out.match(/-----BEGIN[^]*?-----END [A-Z ]+-----/g) ?? [];
    expect(keyHash(open)).toBe(keyHash(secret));
    expect(out).toContain(keyHash(open));
  });
});

describe('what a build is told of its proof', () => {
  const told = (env: Record<string, string>) => {
    const before = { ...process.env };
    Object.assign(process.env, env);
    try {
      return proofInputs();
    } finally {
      process.env = before;
    }
  };

  it('is nothing where nothing is said', () => expect(told({ PROOF_KEY: '', PREVIOUS_MANIFEST: '' })).toEqual({}));
  it('is the public key, and the hash of the list before', () => {
    const file = join(dir, MANIFEST);
    const { key, previous } = told({ PROOF_KEY: publicKey, PREVIOUS_MANIFEST: file });
    expect(key).toEqual({ pem: publicKey, hash: keyHash(publicKey) });
    expect(previous).toEqual({ hash: shell(`sha256sum ${MANIFEST}`).stdout.slice(0, 64), datum: '2026-01-02' });
  });
  it('is never the private key, nor something else', () => {
    expect(() => told({ PROOF_KEY: privateKey })).toThrow('geheime sleutel');
    expect(() => told({ PROOF_KEY: 'onzin' })).toThrow('geen openbare sleutel');
    expect(() => told({ PREVIOUS_MANIFEST: join(dir, 'index.html') })).toThrow('geen manifest');
  });
});

describe('the file at an address', () => {
  it.each([
    ['/plan/', 'index.html'],
    ['/plan', 'index.html'],
    ['/plan/a/?q=1#a3', 'a/index.html'],
    ['/plan/a.json', 'a.json'],
    ['https://a.nl/plan/a%20b/', 'a b/index.html'],
    ['https://b.nl/plan/', undefined],
    ['/elders/', undefined],
    ['/plan/../x', undefined],
    ['//b.nl/plan/', undefined],
    ['/plan/%', undefined],
  ])('%s is %s', (address, file) => expect(fileAt(address, '/plan/', 'https://a.nl')).toBe(file));

  it('never lies outside the site', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fileAt(`/plan/${text}`, '/plan/', 'https://a.nl') ?? '').not.toMatch(/^\/|(?:^|\/)\.\.(?:\/|$)/);
      }),
    ));
});

import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEY, MANIFEST, type Manifest } from '../../src/proof/form.ts';
import { keyHash } from '../../src/proof/signature.ts';
import { resultsOf, SITE, useDesk } from './runner/desk.ts';

const desk = useDesk();
const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

describe('a publication', () => {
  /** The built site as one that names a key. */
  function withKey(): string {
    const dir = join(desk.host.root, 'met-sleutel');
    cpSync(SITE, dir, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(dir, MANIFEST), 'utf8')) as Manifest;
    writeFileSync(join(dir, KEY), publicKey);
    const bestanden = {
      ...manifest.bestanden,
      [KEY]: createHash('sha256').update(publicKey).digest('hex'),
    };
    writeFileSync(join(dir, MANIFEST), JSON.stringify({ ...manifest, sleutel: keyHash(publicKey), bestanden }));
    return dir;
  }

  it('is compared, built, signed, kept and told', () => {
    desk.npm({ 'run --silent pr-verslag *': 'echo "# Verslag"' }, withKey());
    desk.host.answer('gh', { 'run list *': `echo ${desk.published}` });
    desk.host.answer('curl', {
      '*': 'while [ "$1" != -o ]; do shift; done; echo "{}" >"$2"; printf 200',
    });
    const before = [desk.host.calls('npm').length, desk.host.calls('gh').length] as const;
    const run = desk.go('deploy.yml', {
      name: 'push',
      sha: desk.published,
      payload: { before: desk.published },
      vars: { PROOF_KEY: publicKey },
      secrets: { PROOF_PRIVATE_KEY: privateKey },
    });
    expect(new Set(Object.values(resultsOf(run))), run.said).toEqual(new Set(['success']));
    expect(desk.host.calls('npm').slice(before[0])).toContain(`run --silent pr-verslag -- ${desk.published} HEAD`);
    expect(desk.host.calls('curl').at(-1)).toContain('https://www.klein.example/veilig/bewijs/manifest.json');
    expect(run.said).toMatch(/de handtekening klopt/);
    expect(readdirSync(run.artifacts.get('uitgave')!)).toEqual(expect.arrayContaining(['manifest.json', 'manifest.sig', 'sbom.json', 'plan-2024.zip', expect.stringMatching(/\.warc$/)]));
    const listed = execFileSync('tar', ['-tf', join(run.artifacts.get('github-pages')!, 'artifact.tar')], { encoding: 'utf8' });
    expect(listed).toContain('./bewijs/manifest.sig');
    expect(listed).not.toContain('.veiligheidsplan-bouw');
    expect(desk.host.calls('gh').slice(before[1]).at(-1)).toMatch(new RegExp(`^release create publicatie-8 .*uitgave/sbom\\.json.* --target ${desk.published} `));
  });

  it('of each day is made without an archive, and without a key unsigned', () => {
    desk.host.answer('gh', { 'run list *': 'echo' });
    const run = desk.go('deploy.yml', { name: 'schedule', sha: desk.published });
    expect(new Set(Object.values(resultsOf(run))), run.said).toEqual(new Set(['success']));
    expect(run.summary).toContain('nog niets gepubliceerd');
    expect(readdirSync(run.artifacts.get('uitgave')!).sort()).toEqual(['manifest.json', 'sbom.json']);
  });

  it('that stopped is told', () => {
    desk.host.answer('gh', { 'run list *': 'echo 2020-01-01T00:00:00Z' });
    expect(resultsOf(desk.go('waken.yml', { name: 'schedule' }))).toEqual({ waken: 'success' });
    expect(desk.host.calls('gh').join('\n')).toMatch(/^issue create --title De website wordt niet meer elke dag gemaakt /m);
  });
});

it('ran each step of their workflows', () => {
  expect(desk.left(['deploy.yml', 'waken.yml'])).toEqual([]);
});

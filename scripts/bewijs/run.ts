import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MANIFEST, SIGNATURE } from '../../src/proof/form.ts';
import { keyHash, OddKey, signed } from '../../src/proof/signature.ts';
import { hasSignature, NotWhole, readWhole } from './whole.ts';

function check(folder: string): string {
  const site = readWhole(folder);
  const signature = hasSignature(site) ? 'de handtekening klopt' : 'niet ondertekend';
  const { bestanden, datum } = site.manifest;
  const count = Object.keys(bestanden).length;
  return `Alle ${count} bestanden zijn zoals het manifest van ${datum} zegt; ${signature}.`;
}

function signIn(folder: string, secret: string): string {
  if (!secret) throw new NotWhole('PROOF_PRIVATE_KEY is leeg.');
  // What is signed was seen to be whole: a signature under a list of other files is worth nothing.
  const { manifest, bytes } = readWhole(folder);
  if (!manifest.sleutel)
    throw new NotWhole(
      'Dit manifest noemt geen sleutel. Bouw de site met PROOF_KEY, de openbare helft.',
    );
  if (keyHash(secret) !== manifest.sleutel)
    throw new NotWhole('Dit is niet de geheime helft van de sleutel die het manifest noemt.');
  writeFileSync(join(folder, SIGNATURE), signed(bytes, secret));
  return `${MANIFEST} is ondertekend.`;
}

function newPair(): string {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return [
    `Openbaar, voor PROOF_KEY:\n${publicKey}\nGeheim, voor PROOF_PRIVATE_KEY:\n${privateKey}`,
    `Vingerafdruk van de openbare sleutel: ${keyHash(publicKey)}`,
  ].join('\n');
}

/**
 * Does what `npm run bewijs -- <command> [folder]` asks, with the private key in PEM of who signs, and gives what is to
 * be said of it; throws `NotWhole` with the lines that say why it cannot.
 */
export function bewijs([command, given]: readonly string[], secret = ''): string {
  const folder = resolve(given ?? process.env.OUT_DIR ?? 'dist');
  try {
    if (command === 'nagaan') return check(folder);
    if (command === 'onderteken') return signIn(folder, secret.trim());
    if (command === 'sleutel') return newPair();
  } catch (error) {
    if (error instanceof OddKey) throw new NotWhole('Dit is geen sleutel van Ed25519 in PEM.');
    throw error;
  }
  throw new NotWhole('Gebruik: npm run bewijs -- nagaan [map] | onderteken [map] | sleutel');
}

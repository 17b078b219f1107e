// The proof of a built site. Needs no package, so that who signs runs nothing but this. Usage:
// npm run bewijs -- nagaan [folder]      names every file that is not as the manifest has it, and tries the signature
// npm run bewijs -- onderteken [folder]  signs the manifest with the private key in PROOF_PRIVATE_KEY
// npm run bewijs -- sleutel              prints a new pair of keys
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KEY, MANIFEST, readManifest, SIGNATURE } from '../src/proof/form.ts';
import { differences, hashesIn } from '../src/proof/manifest.ts';
import { isSigned, keyHash, OddKey, signed } from '../src/proof/signature.ts';
import { MARK } from './build/own.ts';

class Refused extends Error {}
const refuse = (line: string): never => {
  throw new Refused(line);
};
const TOLD = { changed: 'is anders dan', gone: 'ontbreekt, maar staat in', added: 'staat niet in' };

const [command, given] = process.argv.slice(2);
const folder = resolve(given ?? process.env.OUT_DIR ?? 'dist');

function manifestIn(dir: string) {
  const file = join(dir, MANIFEST);
  const bytes = existsSync(file) ? readFileSync(file) : refuse(`In ${dir} staat geen ${MANIFEST}.`);
  const manifest = readManifest(bytes.toString()) ?? refuse(`${file} is niet te lezen.`);
  return { bytes, manifest };
}

/** The public key of a site, which must be the one that its manifest names. */
function keyOf(dir: string, hash: string): string {
  const file = join(dir, KEY);
  const pem = existsSync(file) ? readFileSync(file, 'utf8') : refuse(`${KEY} ontbreekt.`);
  return keyHash(pem) === hash ? pem : refuse(`${KEY} is niet de sleutel die het manifest noemt.`);
}

/** What is wrong with a folder by its own manifest, a line each. */
function faultsOf(dir: string): string[] {
  const { bytes, manifest } = manifestIn(dir);
  const faults = differences(manifest, hashesIn(dir, [MARK])).map(
    ({ file, what }) => `${file} ${TOLD[what]} het manifest.`,
  );
  if (!manifest.sleutel) return faults;
  const signature = join(dir, SIGNATURE);
  if (!existsSync(signature)) return [...faults, `${SIGNATURE} ontbreekt.`];
  const isRight = isSigned(bytes, readFileSync(signature), keyOf(dir, manifest.sleutel));
  return isRight ? faults : [...faults, `${SIGNATURE} hoort niet bij dit manifest.`];
}

function check(dir: string): void {
  const faults = faultsOf(dir);
  for (const line of faults) console.error(line);
  if (faults.length) refuse(`${dir} klopt niet.`);
  const { manifest } = manifestIn(dir);
  const count = Object.keys(manifest.bestanden).length;
  const signature = manifest.sleutel ? 'de handtekening klopt' : 'niet ondertekend';
  console.log(
    `Alle ${count} bestanden zijn zoals het manifest van ${manifest.datum} zegt; ${signature}.`,
  );
}

function signIn(dir: string): void {
  const secret = process.env.PROOF_PRIVATE_KEY?.trim() || refuse('PROOF_PRIVATE_KEY is leeg.');
  const { bytes, manifest } = manifestIn(dir);
  if (!manifest.sleutel)
    refuse('Dit manifest noemt geen sleutel. Bouw de site met PROOF_KEY, de openbare helft.');
  else if (keyHash(secret) !== manifest.sleutel)
    refuse('Dit is niet de geheime helft van de sleutel die het manifest noemt.');
  // What is signed was seen to be whole: a signature under a list of other files is worth nothing.
  const changed = differences(manifest, hashesIn(dir, [MARK]));
  if (changed.length) refuse(`${changed[0]!.file} ${TOLD[changed[0]!.what]} het manifest.`);
  writeFileSync(join(dir, SIGNATURE), signed(bytes, secret));
  console.log(`${MANIFEST} is ondertekend.`);
}

function printPair(): void {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  console.log(
    `Openbaar, voor PROOF_KEY:\n${publicKey}\nGeheim, voor PROOF_PRIVATE_KEY:\n${privateKey}`,
  );
  console.log(`Vingerafdruk van de openbare sleutel: ${keyHash(publicKey)}`);
}

try {
  if (command === 'nagaan') check(folder);
  else if (command === 'onderteken') signIn(folder);
  else if (command === 'sleutel') printPair();
  else refuse('Gebruik: npm run bewijs -- nagaan [map] | onderteken [map] | sleutel');
} catch (error) {
  if (error instanceof OddKey) console.error('Dit is geen sleutel van Ed25519 in PEM.');
  else if (error instanceof Refused) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}

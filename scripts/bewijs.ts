// The proof of a built site. Needs no package, so that who signs runs nothing but this. Usage:
// npm run bewijs -- nagaan [folder]      names every file that is not as the manifest has it, and tries the signature
// npm run bewijs -- onderteken [folder]  signs the manifest with the private key in PROOF_PRIVATE_KEY
// npm run bewijs -- sleutel              prints a new pair of keys
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MANIFEST, SIGNATURE } from '../src/proof/form.ts';
import { keyHash, OddKey, signed } from '../src/proof/signature.ts';
import { hasSignature, NotWhole, readWhole } from './bewijs/whole.ts';

const [command, given] = process.argv.slice(2);
const folder = resolve(given ?? process.env.OUT_DIR ?? 'dist');

function check(): void {
  const site = readWhole(folder);
  const signature = hasSignature(site) ? 'de handtekening klopt' : 'niet ondertekend';
  const { bestanden, datum } = site.manifest;
  const count = Object.keys(bestanden).length;
  console.log(`Alle ${count} bestanden zijn zoals het manifest van ${datum} zegt; ${signature}.`);
}

function signIn(): void {
  const secret = process.env.PROOF_PRIVATE_KEY?.trim();
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
  if (command === 'nagaan') check();
  else if (command === 'onderteken') signIn();
  else if (command === 'sleutel') printPair();
  else throw new NotWhole('Gebruik: npm run bewijs -- nagaan [map] | onderteken [map] | sleutel');
} catch (error) {
  if (error instanceof OddKey) console.error('Dit is geen sleutel van Ed25519 in PEM.');
  else if (error instanceof NotWhole) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}

import { readFileSync } from 'node:fs';
import { readManifest } from './form.ts';
import { sha256 } from './manifest.ts';
import { keyHash, OddKey, publicPem } from './signature.ts';

/** What a build is told of the proof that the site gives of itself. */
export interface ProofInputs {
  /** The public key whose private half will sign the manifest, and its SHA-256. */
  key?: { pem: string; hash: string };
  /** The manifest that was published before: its SHA-256 and build date. */
  previous?: { hash: string; datum: string };
}

/**
 * Reads `PROOF_KEY`, a public key of Ed25519 in PEM, and `PREVIOUS_MANIFEST`, a file with what was published last; a site
 * without them is neither signed nor chained. Throws an error with one Dutch line for what is no such key or file.
 */
export function proofInputs(): ProofInputs {
  const { PROOF_KEY: pem, PREVIOUS_MANIFEST: file } = process.env;
  return { ...(pem?.trim() && { key: keyOf(pem) }), ...(file && { previous: previousIn(file) }) };
}

function keyOf(given: string) {
  if (given.includes('PRIVATE'))
    throw new Error(
      'PROOF_KEY is een geheime sleutel. Geef de openbare helft, en vervang dit paar.',
    );
  try {
    return { pem: publicPem(given), hash: keyHash(given) };
  } catch (error) {
    if (!(error instanceof OddKey)) throw error;
    throw new Error(
      'PROOF_KEY is geen openbare sleutel (Ed25519, PEM). Maak een paar met `npm run bewijs -- sleutel`.',
    );
  }
}

function previousIn(file: string) {
  const bytes = readFileSync(file);
  const manifest = readManifest(bytes.toString());
  if (!manifest) throw new Error(`PREVIOUS_MANIFEST=${file} is geen manifest van een site.`);
  return { hash: sha256(bytes), datum: manifest.datum };
}

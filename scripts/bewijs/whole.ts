import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEY, MANIFEST, readManifest, SIGNATURE, type Manifest } from '../../src/proof/form.ts';
import { differences, hashesIn } from '../../src/proof/manifest.ts';
import { isSigned, keyHash } from '../../src/proof/signature.ts';
import { MARK } from '../build/own.ts';

/** Why a command on a built site stops, in Dutch lines. */
export class NotWhole extends Error {}

/** A built site by its manifest. */
export interface WholeSite {
  folder: string;
  manifest: Manifest;
  /** The manifest as it stands there. */
  bytes: Buffer;
}

const TOLD = { changed: 'is anders dan', gone: 'ontbreekt, maar staat in', added: 'staat niet in' };

/** Reads a built site; throws `NotWhole` with a line for each file that is not as its manifest has it. */
export function readWhole(folder: string): WholeSite {
  const file = join(folder, MANIFEST);
  if (!existsSync(file))
    throw new NotWhole(`In ${folder} staat geen ${MANIFEST}. Bouw de site met \`npm run build\`.`);
  const bytes = readFileSync(file);
  const manifest = readManifest(bytes.toString());
  if (!manifest) throw new NotWhole(`${file} is niet te lezen.`);
  const lines = differences(manifest, hashesIn(folder, [MARK])).map(
    (each) => `${each.file} ${TOLD[each.what]} het manifest.`,
  );
  if (lines.length) throw new NotWhole([...lines, `${folder} klopt niet.`].join('\n'));
  return { folder, manifest, bytes };
}

/** Whether the manifest of a site is signed; throws `NotWhole` where it should be and is not, or not by its own key. */
export function hasSignature({ folder, manifest, bytes }: WholeSite): boolean {
  if (!manifest.sleutel) return false;
  const [key, signature] = [join(folder, KEY), join(folder, SIGNATURE)];
  if (!existsSync(signature)) throw new NotWhole(`${SIGNATURE} ontbreekt.`);
  const pem = readFileSync(key, 'utf8');
  if (keyHash(pem) !== manifest.sleutel)
    throw new NotWhole(`${KEY} is niet de sleutel die het manifest noemt.`);
  if (!isSigned(bytes, readFileSync(signature), pem))
    throw new NotWhole(`${SIGNATURE} hoort niet bij dit manifest.`);
  return true;
}

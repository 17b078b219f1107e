import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';

/** Thrown for a key that is none of the kind that is used here. */
export class OddKey extends Error {}

function read(make: () => KeyObject): KeyObject {
  const key = (() => {
    try {
      return make();
    } catch {
      throw new OddKey('no key in PEM');
    }
  })();
  if (key.asymmetricKeyType !== 'ed25519') throw new OddKey('no key of Ed25519');
  return key;
}

/** A public key in PEM as it is written everywhere, also from its private half; throws `OddKey` for anything else. */
export const publicPem = (pem: string): string =>
  read(() => createPublicKey(pem))
    .export({ type: 'spki', format: 'pem' })
    .toString();

/** SHA-256 of a public key (SPKI, DER), by which a manifest names it. */
export const keyHash = (pem: string): string =>
  createHash('sha256')
    .update(read(() => createPublicKey(pem)).export({ type: 'spki', format: 'der' }))
    .digest('hex');

/** The signature (Ed25519, RFC 8032: 64 bytes) of some bytes. */
export const signed = (bytes: Uint8Array, privatePem: string): Buffer =>
  sign(
    null,
    bytes,
    read(() => createPrivateKey(privatePem)),
  );

/** Whether bytes were signed with the private half of a key. */
export const isSigned = (bytes: Uint8Array, signature: Uint8Array, pem: string): boolean =>
  verify(
    null,
    bytes,
    read(() => createPublicKey(pem)),
    signature,
  );

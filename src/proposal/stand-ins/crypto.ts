// Takes the place of `node:crypto` in the browser: the one fingerprint that the check takes, at once and not by promise.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const bytes = new TextEncoder();

export function createHash() {
  const hash = sha256.create();
  const self = {
    update(data: string | Uint8Array) {
      hash.update(typeof data === 'string' ? bytes.encode(data) : data);
      return self;
    },
    digest: () => bytesToHex(hash.digest()),
  };
  return self;
}

// The proof of a built site. Needs no package, so that who signs runs nothing but this. Usage:
// npm run bewijs -- nagaan [folder]      names every file that is not as the manifest has it, and tries the signature
// npm run bewijs -- onderteken [folder]  signs the manifest with the private key in PROOF_PRIVATE_KEY
// npm run bewijs -- sleutel              prints a new pair of keys
import { bewijs } from './bewijs/run.ts';
import { NotWhole } from './bewijs/whole.ts';

try {
  console.log(bewijs(process.argv.slice(2), process.env.PROOF_PRIVATE_KEY));
} catch (error) {
  if (!(error instanceof NotWhole)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

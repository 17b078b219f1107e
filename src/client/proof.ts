// The page /bewijs/: holds a page of the site, as this browser gets it, against the manifest and its signature.
import { fileAt, KEY, MANIFEST, readManifest, SIGNATURE, type Manifest } from '../proof/form.ts';

const form = document.querySelector<HTMLFormElement>('.bewijs-vorm');
const message = document.querySelector('.bewijs-melding');
const base = document.documentElement.dataset.base ?? '/';

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const hashOf = async (bytes: ArrayBuffer) => hex(await crypto.subtle.digest('SHA-256', bytes));

/** The bytes at an address of the site, from its server and not from what the browser kept. */
async function bytesAt(file: string): Promise<ArrayBuffer> {
  const response = await fetch(base + file, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.arrayBuffer();
}

/** The bytes of a key between the lines of PEM (RFC 7468). */
const derOf = (pem: string) =>
  Uint8Array.from(atob(pem.replace(/-----[^-]+-----|\s/g, '')), (sign) => sign.charCodeAt(0));

/** What is known of the signature, in one Dutch sentence. */
async function signature(manifest: Manifest, bytes: ArrayBuffer): Promise<string> {
  if (!manifest.sleutel) return 'De lijst is niet ondertekend.';
  const der = derOf(new TextDecoder().decode(await bytesAt(KEY)));
  const odd = 'Let op: de handtekening onder de lijst klopt niet. Vertrouw deze uitslag niet.';
  if ((await hashOf(der.buffer)) !== manifest.sleutel) return odd;
  try {
    const key = await crypto.subtle.importKey('spki', der, 'Ed25519', false, ['verify']);
    return (await crypto.subtle.verify('Ed25519', key, await bytesAt(SIGNATURE), bytes))
      ? 'De handtekening onder de lijst klopt.'
      : odd;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError')
      return 'Uw browser kan de handtekening onder de lijst niet nagaan. De opdracht hieronder kan dat wel.';
    return odd;
  }
}

/** What the browser found of an address, in Dutch. */
async function verdict(address: string): Promise<string> {
  const file = fileAt(address, base, location.origin);
  if (file === undefined) return 'Dit is geen adres van deze site.';
  const bytes = await bytesAt(MANIFEST);
  const manifest = readManifest(new TextDecoder().decode(bytes));
  if (!manifest) return 'De lijst van deze site is niet te lezen. Er is dus niets nagegaan.';
  const told = manifest.bestanden[file] ?? manifest.bestanden[`${file}/index.html`];
  if (!told) return `Het bestand ${file} staat niet in de lijst van ${manifest.datum}.`;
  const path = manifest.bestanden[file] ? file : `${file}/index.html`;
  const found = await hashOf(await bytesAt(path.replace(/(^|\/)index\.html$/, '$1')));
  const signed = await signature(manifest, bytes);
  return found === told
    ? `Gelijk. Wat u krijgt van ${path} is precies wat in de lijst van ${manifest.datum} staat (${found}). ${signed}`
    : `Anders. Van ${path} krijgt u ${found}, en in de lijst van ${manifest.datum} staat ${told}. ${signed}`;
}

async function check(address: string): Promise<void> {
  if (!message) return;
  message.textContent = 'Bezig met nagaan.';
  try {
    message.textContent = await verdict(address);
  } catch {
    message.textContent = 'De lijst of de pagina kwam niet binnen. Er is dus niets nagegaan.';
  }
}

const field = form?.querySelector<HTMLInputElement>('input');
if (form && field && message) {
  // Browsers take fingerprints on safe connections alone.
  if (!globalThis.crypto?.subtle)
    message.textContent = 'Uw browser kan hier niet nagaan. De opdracht hieronder kan dat wel.';
  else {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void check(field.value);
    });
    const asked = new URLSearchParams(location.search).get('adres');
    if (asked) {
      field.value = asked;
      void check(asked);
    }
  }
}

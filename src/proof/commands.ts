import { KEY, MANIFEST, SIGNATURE } from './form.ts';

/**
 * One line for a shell that tells whether a page of a site is the one that its manifest names, with public tools alone;
 * where there is a key, whether the manifest is signed with it too. Prints the line of the manifest, or nothing.
 */
export function pageCommand(site: string, isSigned: boolean): string {
  const fetched = [MANIFEST, ...(isSigned ? [SIGNATURE, KEY] : [])].map((file) =>
    file.replace(/^.*\//, ''),
  );
  const get = `curl -sSfO "${site}bewijs/{${fetched.join(',')}}"`;
  const signature =
    'openssl pkeyutl -verify -pubin -inkey sleutel.pem -rawin -in manifest.json -sigfile manifest.sig';
  const compare = `curl -sSf ${site} | sha256sum | cut -c1-64 | grep -f - manifest.json`;
  return [
    isSigned ? get : get.replace(/\{(.*)\}/, '$1'),
    ...(isSigned ? [signature] : []),
    compare,
  ].join(' && ');
}

/** One line for a shell that holds all files of a folder against the manifest in it, with `sha256sum` alone. */
export const FOLDER_COMMAND = `sed -n '/"bestanden"/,$ s/^ *"\\(.*\\)": "\\([0-9a-f]*\\)",*$/\\2  \\1/p' ${MANIFEST} | sha256sum --check --quiet`;

const collapse = (text: string) => text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');

/** The decided words of an alinea, as the build knows them. */
export function alineaText(alinea: Element): string {
  if (alinea.closest('pre')) return (alinea.textContent ?? '').replace(/\n$/, '');
  const holders = alinea.tagName === 'TR' ? [...alinea.querySelectorAll('td, th')] : [alinea];
  return collapse(holders.map(({ textContent }) => textContent).join(' '));
}

/** The selected words when they lie within the alinea; else nothing. */
export function selectedText(alinea: Element, range: Range | undefined): string {
  if (!range || range.collapsed) return '';
  const isWithin = alinea.contains(range.startContainer) && alinea.contains(range.endContainer);
  return isWithin ? collapse(range.toString()) : '';
}

/** The first 8 hexadecimal digits of the SHA-256; `undefined` where the browser does not offer it. */
export async function fingerprint(text: string): Promise<string | undefined> {
  // Only on https and localhost.
  if (!globalThis.crypto?.subtle) return undefined;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes).slice(0, 4)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

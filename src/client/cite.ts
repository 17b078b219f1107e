// Copies the reference to an alinea or a note; loaded when someone first asks for one.
import { say } from './cite/message.ts';
import { alineaText, fingerprint, selectedText } from './cite/text.ts';

/** The citation in words, with an address that stays and says which text was meant. */
async function citation(link: HTMLAnchorElement, alinea: Element, range?: Range): Promise<string> {
  const text = alineaText(alinea);
  const address = new URL(link.href);
  const k = await fingerprint(text);
  address.search = k ? `?k=${k}` : '';
  const source = link.closest<HTMLElement>('[data-bron]')?.dataset.bron ?? document.title;
  const quote = selectedText(alinea, range) || text;
  const kind = address.hash.startsWith('#n') ? 'noot' : 'alinea';
  return `“${quote}” – ${source}, ${kind} ${address.hash.slice(2)}, ${address.href}`;
}

/** Copies the citation of the selection within the alinea, or of the alinea, and says so. */
export async function cite(link: HTMLAnchorElement, range?: Range): Promise<void> {
  const alinea = document.getElementById(link.hash.slice(1));
  if (!alinea) return;
  const text = await citation(link, alinea, range);
  try {
    await navigator.clipboard.writeText(text);
    say(alinea, 'Verwijzing gekopieerd');
  } catch {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.rows = 4;
    field.value = text;
    field.setAttribute('aria-label', 'Verwijzing');
    say(alinea, 'Kopiëren lukt hier niet vanzelf. Kopieer de verwijzing zelf:', field);
  }
}

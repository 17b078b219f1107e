// The bar of an alinea or a note: cite, share, history, explanation. Loaded when someone first chooses one.
import { makeBar, placeAt, type Deed } from './cite/bar.ts';
import { explanation } from './cite/explain.ts';
import { tell } from './cite/message.ts';
import { alineaText, fingerprint, selectedText } from './cite/text.ts';

/** "alinea 3" or "noot 1" of an address. */
const nameOf = ({ hash }: Pick<URL, 'hash'>) =>
  `${hash.startsWith('#n') ? 'noot' : 'alinea'} ${hash.slice(2)}`;

/** The address that stays and says which text was meant. */
async function addressOf(link: HTMLAnchorElement, alinea: Element): Promise<URL> {
  const address = new URL(link.href);
  const k = await fingerprint(alineaText(alinea));
  address.search = k ? `?k=${k}` : '';
  return address;
}

/** What the site corrects in an alinea; a citation without it would pass on the mistake. */
function erratum(alinea: Element): string {
  const notes = document.querySelectorAll<HTMLElement>('[data-verbetering]');
  const own = [...notes].filter(({ dataset }) => dataset.verbetering === alinea.id);
  return own.map(({ textContent }) => ` (${textContent?.trim()})`).join('');
}

async function citation(link: HTMLAnchorElement, alinea: Element, range?: Range): Promise<string> {
  const address = await addressOf(link, alinea);
  const source = link.closest<HTMLElement>('[data-bron]')?.dataset.bron ?? document.title;
  const quote = selectedText(alinea, range) || alineaText(alinea);
  return `“${quote}” – ${source}, ${nameOf(address)}${erratum(alinea)}, ${address.href}`;
}

async function copy(text: string, done: string, bar: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(done);
  } catch {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.rows = 4;
    field.value = text;
    field.setAttribute('aria-label', 'Verwijzing');
    bar.querySelector('textarea')?.remove();
    bar.append(field);
    field.select();
    tell('Kopiëren lukt hier niet vanzelf. Kopieer de tekst in het veld zelf.');
  }
}

async function share(link: HTMLAnchorElement, alinea: Element, bar: HTMLElement): Promise<void> {
  const { href } = await addressOf(link, alinea);
  if (!('share' in navigator)) return copy(href, `Adres van ${nameOf(link)} gekopieerd`, bar);
  try {
    await navigator.share({ title: document.title, url: href });
  } catch (error) {
    // Who closes the sheet of the device chose to share nothing.
    if ((error as Error).name !== 'AbortError')
      await copy(href, `Adres van ${nameOf(link)} gekopieerd`, bar);
  }
}

/** Marks an alinea and puts it in the address, without moving the page or adding a step back. */
function mark(alinea: Element): void {
  if (location.hash === `#${alinea.id}`) return;
  const address = new URL(location.href);
  // It names the words of the alinea that was cited, not of this one.
  address.searchParams.delete('k');
  history.replaceState(history.state, '', address);
  const [x, y] = [scrollX, scrollY];
  location.replace(`#${alinea.id}`);
  scrollTo(x, y);
}

/**
 * Marks the alinea or note of a link and opens its bar at the words: at those selected within it, else at the whole.
 * `isChosen`: its number was, so that the focus goes to the bar and comes back to the number.
 */
export function choose(link: HTMLAnchorElement, range?: Range, isChosen = true): void {
  const alinea = document.getElementById(link.hash.slice(1));
  if (!alinea) return;
  mark(alinea);
  const name = nameOf(link);
  const { leven } = link.closest<HTMLElement>('[data-bron]')?.dataset ?? {};
  const words = selectedText(alinea, range) ? range : undefined;
  const what = words ? `de gekozen woorden van ${name}` : name;
  const deeds: Deed[] = [
    {
      word: 'Citeer',
      name: `kopieer verwijzing naar ${what}`,
      run: async (bar) =>
        copy(await citation(link, alinea, words), `Verwijzing naar ${what} gekopieerd`, bar),
    },
    { word: 'Deel', name: `het adres van ${name}`, run: (bar) => share(link, alinea, bar) },
    ...(leven
      ? [{ word: 'Geschiedenis', name: `van ${name}`, href: leven.replace('*', alinea.id) }]
      : []),
    { word: 'Uitleg', name: `bij ${name}`, opens: () => explanation(alinea) },
  ];
  const bar = makeBar(name, deeds, link);
  placeAt(bar, alinea, words);
  if (isChosen) bar.querySelector('button')?.focus({ preventScroll: true });
}

/** The number of the alinea or note that holds the whole selection. */
function numberOf({ commonAncestorContainer: node }: Range): HTMLAnchorElement | undefined {
  const holder = (node instanceof Element ? node : node.parentElement)?.closest('.tekst [id]');
  if (!holder || !/^[an]\d+$/.test(holder.id)) return undefined;
  return [...document.querySelectorAll<HTMLAnchorElement>('a.n:not(.k)')].find(
    ({ hash }) => hash === `#${holder.id}`,
  );
}

/** Opens the bar at words selected within one alinea; does nothing for a selection in the bar or over more of them. */
export function chooseSelected({ target }: Event): void {
  if (target instanceof Element && target.closest('.is-alineabalk, a.n')) return;
  const now = getSelection();
  const range = now?.rangeCount && !now.isCollapsed ? now.getRangeAt(0).cloneRange() : undefined;
  const link = range && /\S/.test(range.toString()) && numberOf(range);
  if (link) choose(link, range, false);
}

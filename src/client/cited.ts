// Tells what became of the alinea that the address cites; loaded only for an address with `k`.
import { fateSentence, sameWordsSentence } from '../model/change-words.ts';
import type { FatesForm } from '../quote/forms.ts';
import { say } from './cite/message.ts';
import { alineaText, fingerprint } from './cite/text.ts';

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

/** An alinea or a note by its number. */
type Cited = [kind: 'a' | 'n', number: number];

function citedIn(hash: string): Cited | undefined {
  const [, kind, number] = /^#([an])(\d+)$/.exec(hash) ?? [];
  return kind === 'a' || kind === 'n' ? [kind, Number(number)] : undefined;
}

async function fate(address: string, [kind, number]: Cited): Promise<[string, ...Node[]]> {
  const response = await fetch(address);
  if (!response.ok) return ['Wat er in de actuele versie staat, is nu niet op te halen.'];
  const { versie, lot, noten } = (await response.json()) as FatesForm;
  const own = (kind === 'n' ? noten : lot)[number - 1];
  if (!own) return [''];
  const links = [
    own.verschil && link(own.verschil, 'Bekijk wat er veranderde'),
    own.nu && link(own.nu, 'Naar de tekst nu'),
  ].filter((item) => item instanceof Node);
  const words = own.rest
    ? sameWordsSentence(versie, own.rest === 'buiten')
    : fateSentence(own.soort, versie);
  return [words, ...links];
}

/** Says whether the cited text is this text, and whether the current version still has it. */
export async function judge(k: string): Promise<void> {
  const alinea = document.getElementById(location.hash.slice(1));
  const page = document.querySelector<HTMLElement>('[data-bron]');
  if (!page) return;
  const number = citedIn(location.hash);
  const own = alinea && number ? await fingerprint(alineaText(alinea)) : '';
  if (!alinea || !number || (own !== undefined && own !== k.toLowerCase())) {
    const base = document.documentElement.dataset.base ?? '/';
    const search = link(`${base}citaat/`, 'Controleer een citaat');
    say(alinea ?? page, 'De tekst waarnaar wordt verwezen, is niet deze tekst.', search);
    return;
  }
  const same = own === undefined ? '' : 'Dit is de tekst waarnaar wordt verwezen. ';
  const { lot } = page.dataset;
  const [words, ...links] = lot
    ? await fate(lot, number).catch((): [string] => [
        'Wat er in de actuele versie staat, is nu niet op te halen.',
      ])
    : ['Het is de tekst van de actuele versie.'];
  say(alinea, same + words, ...links);
}

// Tells what became of the alinea that the address cites; loaded only for an address with `k`.
import { BUITEN_ALINEAS } from '../model/buiten.ts';
import type { AlineaLot, LotForm } from '../quote/forms.ts';
import { say } from './citeren/message.ts';
import { alineaText, fingerprint } from './citeren/text.ts';

const WORDS: Record<AlineaLot['soort'], (versie: string) => string> = {
  gelijk: (versie) => `De actuele versie, ${versie}, heeft dezelfde tekst.`,
  herschreven: (versie) => `In de actuele versie, ${versie}, is deze tekst herschreven.`,
  vervallen: (versie) => `In de actuele versie, ${versie}, staat deze tekst niet meer.`,
  'nog-niet': (versie) =>
    `Deze tekst is nog niet vastgesteld; in de actuele versie, ${versie}, staat hij niet.`,
  verplaatst: (versie) =>
    `In de actuele versie, ${versie}, staan deze woorden op een andere plaats.`,
  'verplaatst-herschreven': (versie) =>
    `In de actuele versie, ${versie}, is deze tekst verplaatst en herschreven.`,
  gesplitst: (versie) =>
    `In de actuele versie, ${versie}, is deze tekst gesplitst in meer alinea’s.`,
  samengevoegd: (versie) =>
    `In de actuele versie, ${versie}, is deze tekst samengevoegd met andere tekst.`,
};

/** For an alinea with equal words in a text that is not equal: nothing more is claimed than its words. */
function ofWords(versie: string, rest: AlineaLot['rest']): string {
  const same = `De woorden van deze alinea staan letter voor letter ook in de actuele versie, ${versie}.`;
  return rest === 'buiten'
    ? `${same} ${BUITEN_ALINEAS}.`
    : `${same} In dit deel veranderde wel iets; vergelijk beide teksten.`;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

async function fate(address: string, number: number): Promise<[string, ...Node[]]> {
  const response = await fetch(address);
  if (!response.ok) return ['Wat er in de actuele versie staat, is nu niet op te halen.'];
  const { versie, lot } = (await response.json()) as LotForm;
  const own = lot[number - 1];
  if (!own) return [''];
  const links = [
    own.verschil && link(own.verschil, 'Bekijk wat er veranderde'),
    own.nu && link(own.nu, 'Naar de tekst nu'),
  ].filter((item) => item instanceof Node);
  return [own.rest ? ofWords(versie, own.rest) : WORDS[own.soort](versie), ...links];
}

/** Says whether the cited text is this text, and whether the current version still has it. */
export async function judge(k: string): Promise<void> {
  const alinea = document.getElementById(location.hash.slice(1));
  const page = document.querySelector<HTMLElement>('[data-bron]');
  if (!page) return;
  const number = /^#a(\d+)$/.exec(location.hash)?.[1];
  const own = alinea && number ? await fingerprint(alineaText(alinea)) : '';
  if (!alinea || !number || (own !== undefined && own !== k.toLowerCase())) {
    const base = document.documentElement.dataset.base ?? '/';
    const search = link(`${base}citaat/`, 'Zoek waar een citaat staat');
    say(alinea ?? page, 'De tekst waarnaar wordt verwezen, is niet deze tekst.', search);
    return;
  }
  const same = own === undefined ? '' : 'Dit is de tekst waarnaar wordt verwezen. ';
  const { lot } = page.dataset;
  const [words, ...links] = lot
    ? await fate(lot, Number(number)).catch((): [string] => [
        'Wat er in de actuele versie staat, is nu niet op te halen.',
      ])
    : ['Het is de tekst van de actuele versie.'];
  say(alinea, same + words, ...links);
}

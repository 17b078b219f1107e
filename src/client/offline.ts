// The page that keeps the site on this device, when its reader asks for it and not before.
import { dropCopies, getCopy, getOffer, keepCopy, type Offer } from './offline/copy.ts';

const get = <E extends HTMLElement>(name: string) => document.querySelector<E>(`[data-${name}]`)!;
const base = document.documentElement.dataset.base ?? '/';
const [now, keep, drop, status] = [
  get('offline-now'),
  get<HTMLButtonElement>('offline-keep'),
  get<HTMLButtonElement>('offline-drop'),
  get('offline-status'),
];

const size = (bytes: number) =>
  `ongeveer ${Math.max(1, Math.round(bytes / 1e6)).toLocaleString('nl')} MB`;
const moment = (time: number) =>
  new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeStyle: 'short' }).format(time);

/** Says what is on the device, and what the buttons would do. */
async function show(): Promise<void> {
  const copy = await getCopy(base);
  const offer: Offer | undefined = await getOffer(base).catch(() => undefined);
  drop.hidden = !copy;
  keep.hidden = !offer;
  if (offer)
    keep.textContent = copy
      ? `Bewaar opnieuw (${size(offer.bytes)})`
      : `Bewaar deze site op dit toestel (${size(offer.bytes)})`;
  now.textContent = copy
    ? `Op dit toestel staat een kopie. U bewaarde die op ${moment(copy.at)}. ${compare(copy.offer, offer)}`
    : 'Op dit toestel staat nog geen kopie van deze site.';
}

function compare(kept: Offer, offer: Offer | undefined): string {
  const stand = `De kopie is van de site zoals die op ${kept.stand} was`;
  if (!offer) return `${stand}. Er is nu geen verbinding: of er iets veranderd is, weten we niet.`;
  return kept.fingerprint === offer.fingerprint
    ? `${stand}. Nieuwer is er niet.`
    : `${stand}. Er is een nieuwere, van ${offer.stand}.`;
}

/** Does what a button asks, with both buttons off meanwhile; says how it went. */
async function run(work: () => Promise<string>, failed: string): Promise<void> {
  keep.disabled = drop.disabled = true;
  try {
    status.textContent = await work();
  } catch (error) {
    console.error(error);
    status.textContent = failed;
  }
  keep.disabled = drop.disabled = false;
  await show();
}

keep.addEventListener('click', () =>
  run(async () => {
    status.textContent = 'Bezig met bewaren…';
    let told = 0;
    await keepCopy(base, (part) => {
      // A screen reader hears four steps, not every file.
      if (Math.floor(part * 4) === told) return;
      told = Math.floor(part * 4);
      status.textContent = `Bezig met bewaren: ${told * 25}%`;
    });
    await navigator.serviceWorker.register(`${base}bewaard.js`, { scope: base });
    return 'Bewaard. U kunt de site nu lezen zonder internet.';
  }, 'Bewaren is niet gelukt. Misschien is de verbinding weg of het toestel vol. Een eerdere kopie staat er nog.'),
);

drop.addEventListener('click', () =>
  run(async () => {
    const worker = await navigator.serviceWorker.getRegistration(base);
    await worker?.unregister();
    await dropCopies(base);
    return 'De kopie is van dit toestel gehaald.';
  }, 'Verwijderen is niet gelukt. Verwijder in uw browser de gegevens van deze site.'),
);

if ('serviceWorker' in navigator && 'caches' in window) {
  get('offline-without').hidden = true;
  get('offline-tool').hidden = false;
  void show();
} else get('offline-without').textContent = 'Deze browser kan geen kopie van een site bewaren.';

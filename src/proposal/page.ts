// The page /redactie/voorstel/: a text in a field, what the check says of it, and the ways to send it in.
import { oncePer } from '../client/once-per.ts';
import { addStyle } from '../client/sheet.ts';
import { count } from '../dutch/count.ts';
import { once } from '../once.ts';
import css from './page.css?inline';
import { asField, fromField } from './line-ends.ts';
import { showFaults, showSeen } from './outcome.ts';
import { showWays } from './send.ts';
import type { Snapshot } from './snapshot.ts';
import type { Answer, Ask } from './worker.ts';

addStyle(css);
const get = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const form = get<HTMLFormElement>('[data-proposal-form]');
const choice = get<HTMLSelectElement>('#voorsteltekst_');
const field = get<HTMLTextAreaElement>('#voorstelveld_');
const button = get<HTMLButtonElement>('[data-proposal-form] button');
const status = get('[data-proposal-status]');
const outcome = get('[data-proposal-outcome]');
const here = `${document.documentElement.dataset.base ?? '/'}redactie/voorstel/`;

const load = oncePer(String, async (name: string): Promise<Snapshot> => {
  const response = await fetch(`${here}${name}`);
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return (await response.json()) as Snapshot;
});
const fileOf = async () => (await load('inhoud.json')).files[choice.value];

const getWorker = once(() => new Worker(`${here}controle.js`, { type: 'module' }));
/** Asks the check, which runs beside the page. Throws when it cannot run. */
function ask(what: Ask): Promise<Answer> {
  const asked = getWorker();
  return new Promise((resolve, reject) => {
    asked.onerror = () => reject(new Error('controle.js'));
    asked.onmessage = ({ data }: MessageEvent<Answer | { failed: string }>) =>
      'failed' in data ? reject(new Error(data.failed)) : resolve(data);
    asked.postMessage(what);
  });
}

async function choose(): Promise<void> {
  outcome.hidden = true;
  status.textContent = choice.value ? 'Bezig met openen…' : '';
  try {
    const file = choice.value ? await fileOf() : undefined;
    field.value = typeof file === 'string' ? asField(file) : '';
    field.disabled = button.disabled = typeof file !== 'string';
    status.textContent = '';
  } catch {
    status.textContent = 'De tekst openen lukt nu niet. Probeer het later opnieuw.';
  }
}

async function run(): Promise<void> {
  const file = choice.value;
  const before = await fileOf();
  if (typeof before !== 'string') return;
  const text = fromField(field.value, before);
  if (text === before) {
    outcome.hidden = true;
    status.textContent = 'U hebt nog niets veranderd.';
    return;
  }
  status.textContent = 'Bezig met controleren…';
  try {
    const { faults, seen } = await ask({ snapshot: await load('inhoud.json'), file, text });
    const errors = faults.filter(({ warning }) => !warning);
    get('[data-proposal-faults]').replaceChildren(...showFaults(faults, file, goTo));
    get('[data-proposal-seen]').replaceChildren(...showSeen(seen, errors.length > 0));
    const send = get('[data-proposal-send]');
    const edit = choice.selectedOptions[0]?.dataset.edit;
    send.replaceChildren(...showWays({ file, text, edit, mail: send.dataset.mail }));
    outcome.hidden = false;
    status.textContent = errors.length
      ? `De controle vindt ${count(errors.length, 'fout', 'fouten')}. Hieronder staat wat er mis is.`
      : 'De controle vindt geen fouten.';
  } catch (error) {
    console.error(error);
    status.textContent = 'Controleren lukt nu niet. Probeer het later opnieuw.';
  }
}

/** Puts the cursor at a line of the field. */
function goTo(line: number): void {
  const before = field.value.split('\n').slice(0, line - 1);
  const at = before.reduce((sum, each) => sum + each.length + 1, 0);
  const end = field.value.indexOf('\n', at);
  field.focus();
  field.setSelectionRange(at, end < 0 ? field.value.length : end);
}

choice.addEventListener('change', () => void choose());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
get('[data-proposal-without]').hidden = true;
form.hidden = false;
// A browser may bring back what was chosen before.
if (choice.value) void choose();

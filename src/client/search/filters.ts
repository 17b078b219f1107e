import { filterNames, type Counts, type Query } from './address.ts';

const box = document.querySelector<HTMLDetailsElement>('details.zoeken-filters');
const inputs = [...(box?.querySelectorAll<HTMLInputElement>('input[value]') ?? [])];
const older = document.querySelector<HTMLInputElement>('#ook-oud_');

/** Whether older versions are searched too. */
export const withOlder = (): boolean => older?.checked ?? false;

/** All values of each filter. */
export const filterValues = (): Record<string, string[]> =>
  Object.fromEntries(
    filterNames.map((name) => [
      name,
      inputs.filter((input) => input.name === name).map(({ value }) => value),
    ]),
  );

/** The values chosen in one filter. */
export function chosen(name: string): string[] {
  return inputs.filter((input) => input.name === name && input.checked).map(({ value }) => value);
}

/** Sets the checkboxes to a query. */
export function choose(query: Query): void {
  for (const input of inputs)
    input.checked = filterNames.some(
      (name) => name === input.name && query[name].includes(input.value),
    );
  if (older) older.checked = query.oud;
}

/** Calls back on each change by the reader. */
export function onChoice(callback: () => void): void {
  box?.addEventListener('change', callback);
  older?.addEventListener('change', callback);
  const label = older?.closest('label');
  if (label) label.hidden = false;
  if (box) box.open = matchMedia('(min-width: 64rem)').matches;
}

/** Shows the counts; what gives nothing and is not chosen disappears. Without counts, all of it. */
export function showCounts(counts?: Counts): void {
  if (!box) return;
  const active = inputs.filter(({ checked }) => checked).length;
  const summary = box.querySelector('summary');
  if (summary) summary.textContent = active ? `Filters, ${active} actief` : 'Filters';
  for (const input of inputs) {
    const count = counts?.[input.name]?.[input.value] ?? 0;
    const label = input.closest('label');
    const number = label?.querySelector('.zoeken-filter-aantal');
    if (number) number.textContent = String(count);
    if (label) label.hidden = count === 0 && !input.checked;
  }
  for (const group of box.querySelectorAll('fieldset'))
    group.hidden = !group.querySelector('label:not([hidden])');
  box.hidden = !counts || !box.querySelector('fieldset:not([hidden])');
}

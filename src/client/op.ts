// The page /op/: leads from a chosen day to the page of the newest day on or before it. Without it all days are in the list.
const chosen = new URLSearchParams(location.search).get('datum') ?? '';
const form = document.querySelector<HTMLFormElement>('.op-vorm');
const message = document.querySelector('.op-melding');
/** The days that have a page, newest first. */
const days = [...document.querySelectorAll<HTMLAnchorElement>('[data-dag]')];

const dayOf = ({ dataset }: HTMLElement) => dataset.dag ?? '';
const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** What to say of a day that leads nowhere; empty when it leads somewhere. */
function refusal(day: string): string {
  if (!isDay(day)) return 'Dit is geen dag die wij kennen. Kies een dag, of kies uit de lijst.';
  const today = form?.dataset.today ?? '';
  if (day > today)
    return 'Deze dag moet nog komen. Welke tekst er dan is, is nu niet te zeggen. De bovenste dag in de lijst geeft de stand van nu.';
  return days.some((link) => dayOf(link) <= day)
    ? ''
    : 'Deze dag ligt vóór de oudste tekst op deze site. Van toen staat hier niets.';
}

if (chosen && form && message) {
  const field = form.querySelector<HTMLInputElement>('input');
  if (field && isDay(chosen)) field.value = chosen;
  const words = refusal(chosen);
  const target = days.find((link) => dayOf(link) <= chosen);
  if (words) message.textContent = words;
  else if (target) location.replace(target.href);
}

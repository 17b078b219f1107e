import { expect, it } from 'vitest';
import { waysToAsk, whomToAsk } from './contact.ts';
import type { Site } from './types.ts';

const site = (contact: Site['contact']) =>
  ({ naam: 'Plan & meer', organisatie: 'Gemeente', contact }) as Site;

it('gives the ways in order of speed, and the page in the mail', () => {
  const contact = {
    email: 'loket@a.nl',
    telefoon: '14 0570',
    url: 'https://www.a.nl/',
    adres: 'Markt 1\n1234 AB Stad',
  };
  expect(waysToAsk(site(contact), 'https://b.nl/x/')).toEqual([
    { kind: 'telefoon', words: '14 0570', href: 'tel:140570' },
    {
      kind: 'email',
      words: 'loket@a.nl',
      href: 'mailto:loket@a.nl?subject=Vraag%20over%20Plan%20%26%20meer&body=Over%20deze%20pagina%3A%20https%3A%2F%2Fb.nl%2Fx%2F%0D%0A%0D%0A',
    },
    { kind: 'url', words: 'www.a.nl', href: 'https://www.a.nl/' },
    { kind: 'adres', words: 'Markt 1, 1234 AB Stad' },
  ]);
});

it('makes no link of what cannot be mailed or dialled, and none that says more than the address', () => {
  expect(waysToAsk(site({ email: 'loket', telefoon: 'bel ons' }))).toEqual([
    { kind: 'telefoon', words: 'bel ons' },
    { kind: 'email', words: 'loket' },
  ]);
  const [mail] = waysToAsk(site({ email: 'a?bcc=x@b.nl' }));
  expect(mail?.href).toMatch(/^mailto:a%3Fbcc%3Dx@b\.nl\?subject=/);
});

it('names who answers', () => {
  expect(whomToAsk(site({ naam: 'Team Veiligheid' }))).toBe('Team Veiligheid');
  expect(whomToAsk(site({}))).toBe('Gemeente');
  expect(waysToAsk(site({}))).toEqual([]);
});

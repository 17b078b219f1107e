import { expect, it } from 'vitest';
import { applyEdits, readPage } from '../html/page.ts';
import { wholeEdits } from './whole-words.ts';

const finished = (body: string) => {
  const html = `<html><head><title>7 mei 2024</title></head><body>${body}</body></html>`;
  return applyEdits(html, wholeEdits(readPage(html)))
    .split('<body>')[1]!
    .split('</body>')[0];
};
const whole = (words: string) => `<span class="heel">${words}</span>`;

it('keeps dates, amounts and percentages of the site’s own words on one line by their spaces, a range by an element', () => {
  expect(
    finished('<p>Op 7 mei 2024 &amp; <a href="/">in juni 2023</a>, 2024-2027: € 5 of 3 %.</p>'),
  ).toBe(
    `<p>Op 7\u00a0mei\u00a02024 &amp; <a href="/">in juni\u00a02023</a>, ${whole('2024-2027')}: €\u00a05 of 3\u00a0%.</p>`,
  );
});

it('changes no character of decided words', () => {
  for (const [start, end] of [
    ['<div class="tekst x"><p>', '</p></div>'],
    ['<blockquote><p>', '</p></blockquote>'],
    ['<p><ins>', '</ins></p>'],
    ['<p class="fragment">', '</p>'],
  ])
    expect(finished(`${start}Op 7 mei 2024.${end}`)).toBe(
      `${start}Op ${whole('7 mei 2024')}.${end}`,
    );
});

it.each([
  ['what is whole', `<p>${whole('7 mei 2024')} <time>8 mei 2024</time></p>`],
  ['what is within that', `<p class="a heel"><b>7 mei 2024</b></p>`],
  ['code', '<pre><code>7 mei 2024</code></pre><p><code>2024-2027</code></p>'],
  ['what is no line of words', '<svg><text>7 mei 2024</text></svg><noscript>7 mei 2024</noscript>'],
  ['forms', '<select><option>7 mei 2024</option></select><textarea>7 mei 2024</textarea>'],
  ['an address', '<a href="/">a.nl/b/2023-06/c/</a>'],
  ['attributes', '<p title="7 mei 2024">x</p>'],
  ['words without a number', '<p>mei en juni</p>'],
])('leaves %s as it is', (_, body) => {
  expect(finished(body)).toBe(body);
});

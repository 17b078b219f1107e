import type { Element, Root } from 'hast';
import { expect, it } from 'vitest';
import { dress } from './dress.ts';

const place = { base: '/plan/', publicDir: 'public' };
const dressed = (tagName: string, properties: Element['properties']) => {
  const element: Element = { type: 'element', tagName, properties, children: [] };
  dress(place)({ type: 'root', children: [element] } satisfies Root);
  return element.properties;
};

it.each([
  ['/redactie/fouten/#a', '/plan/redactie/fouten/#a'],
  ['#a', '#a'],
  ['https://x.example/y', 'https://x.example/y'],
])('leads %s to %s', (href, to) => {
  expect(dressed('a', { href }).href).toBe(to);
});

it('lets the keyboard scroll code, and gives a picture its size', () => {
  expect(dressed('pre', {}).tabIndex).toBe(0);
  const image = dressed('img', { src: '/redactie/melding.webp', alt: 'x' });
  expect(image).toMatchObject({ src: '/plan/redactie/melding.webp', alt: 'x', loading: 'lazy' });
  expect([image.width, image.height].every((size) => Number(size) > 0)).toBe(true);
});

it('refuses a picture that is not there', () => {
  expect(() => dressed('img', { src: '/redactie/weg.webp' })).toThrow(/weg\.webp is not there/);
});

import { expect, it } from 'vitest';
import { renderText } from './render-text.ts';
import { direction } from './direction.ts';
import { parseBody } from './parse.ts';

it.each(['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'dv', 'ckb', 'ug', 'az-IR', 'az-Arab', 'AR-sy', 'sd'])(
  '%s runs from right to left',
  (code) => expect(direction(code)).toBe('rtl'),
);

it.each(['nl', 'en', 'tr', 'az', 'ku', 'ar-Latn', 'zh', 'so', '', 'geen code'])(
  '"%s" does not',
  (code) => expect(direction(code)).toBeUndefined(),
);

it('a Taal has its direction, and only when it runs the other way', () => {
  const html = (body: string) => renderText(parseBody(body).text!.tree, { anchors: false }).html;
  expect(html('<Taal code="ar">مرحبا بكم.</Taal>')).toContain(
    '<span lang="ar" dir="rtl">مرحبا بكم.</span>',
  );
  expect(html('Een <Taal code="en">plan</Taal>.')).toContain('<span lang="en">plan</span>');
});

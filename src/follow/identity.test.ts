import { expect, it } from 'vitest';
import { escapeText, paragraphs } from './html.ts';
import { tagUri, uid } from './identity.ts';
import { earlierDay, updatedDay } from './updated.ts';

const uri = (organisatieUri: string) => ({ organisatieUri });

it('names things within the organisation', () => {
  const merenbroek = uri('https://identifier.overheid.nl/tooi/id/gemeente/gm9999');
  expect(tagUri(merenbroek, '/mijlpalen/m/2026-03')).toBe(
    'tag:identifier.overheid.nl,2024:/tooi/id/gemeente/gm9999/mijlpalen/m/2026-03',
  );
  expect(uid(merenbroek, 'm')).toBe('mijlpaal-m@identifier.overheid.nl-tooi-id-gemeente-gm9999');
});

it('makes a tag URI of any web address', () => {
  expect(tagUri(uri('https://Dorp.example/'), '/a')).toBe('tag:dorp.example,2024:/a');
  expect(tagUri(uri('https://dorp.example/x?a=[b]#c d'), '/e')).toBe(
    'tag:dorp.example,2024:/x?a=%5Bb%5D/c%20d/e',
  );
  expect(uid(uri('https://dorp.example/'), 'm')).toBe('mijlpaal-m@dorp.example');
});

it('dates a message, never after the build', () => {
  expect(updatedDay({ datum: '2026-03', gepubliceerd: '2026-02-01' }, '2026-11-24')).toBe(
    '2026-02-01',
  );
  expect(updatedDay({ datum: '2026-03' }, '2026-11-24')).toBe('2026-03-31');
  expect(updatedDay({ datum: '2027' }, '2026-11-24')).toBe('2026-11-24');
  expect(updatedDay({ datum: '2026', gepubliceerd: '2026-12-01' }, '2026-11-24')).toBe(
    '2026-11-24',
  );
  expect(earlierDay('2026-03', '2026-05-01')).toBe('2026-03-31');
  expect(earlierDay('2026-06', '2026-05-01')).toBe('2026-05-01');
});

it('writes text that XML can hold', () => {
  expect(escapeText('a & <b> "c"\u0007\uFFFE\uD800')).toBe('a &amp; &lt;b&gt; &quot;c&quot;');
  expect(paragraphs('Een.\n\nTwee <drie>.\n')).toBe('<p>Een.</p><p>Twee &lt;drie&gt;.</p>');
  expect(paragraphs()).toBe('');
});

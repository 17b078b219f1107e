import { expect, it } from 'vitest';
import { escapeText, paragraphs } from './html.ts';
import { tagUri, uid } from './identity.ts';
import type { Bron } from '../model/types.ts';
import { mijlpaalDay, stepDays, UNDATED, versieDay, type Dated } from './updated.ts';

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

it('dates a message by what the content says, never by the build', () => {
  expect(versieDay({ datum: '2026-03', gepubliceerd: '2026-02-01' })).toBe('2026-02-01');
  expect(versieDay({ datum: '2026-03' })).toBe('2026-03-01');
  const bron = (datum: string) => ({ versie: { datum } }) as Bron;
  const mijlpaal = { datum: '2027', status: 'gepland', eerder: [] } satisfies Dated;
  expect(mijlpaalDay(mijlpaal)).toBe(UNDATED);
  expect(mijlpaalDay({ ...mijlpaal, bron: bron('2026-02') })).toBe('2026-02-01');
  expect(mijlpaalDay({ ...mijlpaal, datum: '2026-05', status: 'afgerond' })).toBe('2026-05-01');
  const eerder = [{ datum: '2025', bron: bron('2026-04') }, { datum: '2026' }];
  expect(stepDays({ ...mijlpaal, eerder, bron: bron('2026-03-02') })).toEqual([
    '2026-04-01',
    '2026-04-01',
    '2026-04-01',
  ]);
  expect(stepDays({ ...mijlpaal, eerder: [{ datum: '2025' }], bron: bron('2026-03-02') })).toEqual([
    UNDATED,
    '2026-03-02',
  ]);
});

it('writes text that XML can hold', () => {
  expect(escapeText('a & <b> "c"\u0007\uFFFE\uD800')).toBe('a &amp; &lt;b&gt; &quot;c&quot;');
  expect(paragraphs('Een.\n\nTwee <drie>.\n')).toBe('<p>Een.</p><p>Twee &lt;drie&gt;.</p>');
  expect(paragraphs()).toBe('');
});

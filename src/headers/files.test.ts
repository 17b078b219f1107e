import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeaders, readRedirects, writeHeaders, writeRedirects } from './files.ts';
import { headersAt, siteHeaders, varyingNames } from './rules.ts';

const base = fc.constantFrom('/', '/plan/', '/a/b/');

describe('the files for hosts', () => {
  it('are read as they were written, whatever styles a site has', () =>
    fc.assert(
      fc.property(fc.array(fc.string()), base, (styles, at) => {
        const headers = siteHeaders(styles);
        expect(readHeaders(writeHeaders(headers, at), at)).toEqual(headers);
      }),
    ));

  it('know where addresses went', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('/a/', '/b/c/', '/d/#feiten')), base, (paths, at) => {
        const redirects = paths.map((to, i) => ({ from: `/oud-${i}/`, to }));
        expect(readRedirects(writeRedirects(redirects, at), at)).toEqual(redirects);
      }),
    ));

  it.each(['', 'onzin', '/*\n  Geen regel', '/plan/data/*\n  A: b'])('refuse %j', (text) => {
    expect(() => readHeaders(text, '/plan/')).toThrow('_headers');
  });

  it('never name a header twice for one address: hosts would join the two', () => {
    const { always, special } = siteHeaders(['']);
    for (const { headers } of special)
      expect(Object.keys(headers).filter((name) => name in always)).toEqual([]);
    const paths = special.map(({ path }) => path.replace('*', ''));
    for (const path of paths)
      expect(paths.filter((other) => path.startsWith(other))).toEqual([path]);
  });

  it('keep a policy within the 2,000 signs of a line that Cloudflare reads', () => {
    const kinds = Array.from({ length: 25 }, (_, i) => `a{order:${i}}`);
    const longest = writeHeaders(siteHeaders(kinds), '/')
      .split('\n')
      .map(({ length }) => length);
    expect(Math.max(...longest)).toBeLessThan(2000);
  });
});

it('says for each address what it has beside the others', () => {
  const headers = siteHeaders([]);
  expect(headersAt(headers, '/assets/a.js')['Cache-Control']).toContain('immutable');
  expect(headersAt(headers, '/assets')['Cache-Control']).toBe('no-cache');
  expect(headersAt(headers, '/openapi.json')['Access-Control-Allow-Origin']).toBe('*');
  expect(headersAt(headers, '/openapi.jsonx')['Access-Control-Allow-Origin']).toBeUndefined();
  expect(varyingNames(headers).sort()).toEqual([
    'Access-Control-Allow-Origin',
    'Cache-Control',
    'Cross-Origin-Resource-Policy',
  ]);
});

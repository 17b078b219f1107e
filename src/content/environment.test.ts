import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressFault, basePath, siteUrl } from './environment.ts';

afterEach(() => vi.unstubAllEnvs());
const set = (url = '', base = '') => {
  vi.stubEnv('CONTENT_DIR', 'tests/fixtures/klein');
  vi.stubEnv('SITE_URL', url);
  vi.stubEnv('BASE_PATH', base);
};

describe('SITE_URL and BASE_PATH', () => {
  it.each([
    ['https://a.example', '', 'https://a.example/', '/'],
    ['HTTPS://A.example/Plan', '', 'https://a.example/Plan', '/Plan/'],
    ['https://a.example/b/../c', '', 'https://a.example/c', '/c/'],
    ['http://localhost:4321/a//b', '', 'http://localhost:4321/a//b', '/a/b/'],
    ['https://a.example/x/', 'plan', 'https://a.example/x/', '/plan/'],
    ['https://a.example/x/', '//a///b', 'https://a.example/x/', '/a/b/'],
    ['https://a.example/x/', '/', 'https://a.example/x/', '/'],
  ])('%j and %j are read as %s and %s', (url, base, address, path) => {
    set(url, base);
    expect([addressFault(), siteUrl(), basePath()]).toEqual([undefined, address, path]);
  });

  it.each([
    'geen adres',
    'a.example',
    'ftp://a.example',
    'javascript:alert(1)',
    'https://a.example/"x',
    "https://a.example/'x",
    'https://a.example/a b',
    'https://a.example/?q',
    'https://a.example/#x',
    'https://u:p@a.example/',
    'https://a.example/%2e%2e/%22',
    'https://a.example/é',
    'https://a.example\\b',
    'https://a.example/<x',
    '\u202ehttps://a.example',
  ])('SITE_URL=%j is refused in one line with the cure', (url) => {
    set(url);
    expect(addressFault()).toMatch(
      /^SITE_URL=[^\n\u202e]+ is geen adres voor een site\. Schrijf [^\n]+\.$/,
    );
    expect(siteUrl).toThrow(/^SITE_URL=/);
    expect(basePath).toThrow(/^SITE_URL=/);
  });

  it.each([
    '..',
    '/../x',
    '/a/../b',
    '/./',
    '/a b/',
    '/"/',
    "/'/",
    '/a%20b/',
    '/é/',
    'https://a.example/',
    '/a\nb/',
    '/<b>/',
    '\\a',
    '/.git/',
    '/a?b/',
    '/a#b/',
  ])('BASE_PATH=%j is refused in one line with the cure', (base) => {
    set('', base);
    expect(addressFault()).toMatch(
      /^BASE_PATH=[^\n]+ is geen pad voor een site\. Gebruik [^\n]+\.$/,
    );
    expect(basePath).toThrow(/^BASE_PATH=/);
  });

  it('whatever is given: either refused, or a path of plain steps that is the same when given again', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webPath(), fc.stringMatching(/^[/.a-z" '%]*$/)),
        (base) => {
          set('', base.replaceAll('\0', ''));
          if (addressFault()) return;
          const path = basePath();
          expect(path).toMatch(/^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/);
          set('', path);
          expect(basePath()).toBe(path);
        },
      ),
    );
  });

  it('a site.yaml that is at fault, or too long to be read, counts as none', () => {
    set();
    vi.stubEnv('CONTENT_DIR', 'tests/fixtures/nergens');
    expect([siteUrl(), basePath()]).toEqual(['https://site.invalid/', '/']);
  });
});

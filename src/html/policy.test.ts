import { describe, expect, it } from 'vitest';
import { applyEdits, readPage } from './page.ts';
import { headerPolicy, policyEdits, previewPolicy, sitePolicy, stylesOf } from './policy.ts';

const put = (html: string, policy = 'x') => {
  const page = readPage(html);
  return applyEdits(html, policyEdits(page)(policy));
};
const meta = '<meta http-equiv="Content-Security-Policy" content="x">';

describe('the policy of a page', () => {
  it('lets in the styles of the page and no style that stands in words', () => {
    const page = readPage(
      '<title><style>a{}</style></title><style>b{}\r\n</style><p title="<style>c{}</style>"><!-- <style>d{}</style> --><textarea><style>e{}</style></textarea>',
    );
    expect(stylesOf(page)).toEqual(['b{}\n']);
  });

  it('is for the header what it is for the page, and forbids frames', () => {
    expect(headerPolicy(['b{}'])).toBe(`${sitePolicy(['b{}'])}; frame-ancestors 'none'`);
    // printf 'b{}' | openssl dgst -sha256 -binary | base64
    expect(sitePolicy(['b{}', 'b{}'])).toContain(
      "style-src 'self' 'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='; ",
    );
  });

  it('lets nothing run in a preview', () => {
    expect(previewPolicy([])).toMatch(/^default-src 'none'; /);
    expect(previewPolicy(['b{}'])).not.toMatch(/script-src|unsafe/);
  });

  it('stands behind the character set, or first', () => {
    expect(put('<head data-x="<head>"><meta charset=utf-8><title>t</title>')).toBe(
      `<head data-x="<head>"><meta charset=utf-8>${meta}<title>t</title>`,
    );
    expect(put('<head><title>t</title></head>')).toBe(`<head>${meta}<title>t</title></head>`);
  });

  it('takes the place of the one that stands there, not of its likeness', () => {
    const like = '<meta name="description" content="<meta http-equiv=Content-Security-Policy>">';
    const old = '<meta content="y" http-equiv="content-security-policy">';
    expect(put(`<head>${like}${old}<title>t</title></head>`)).toBe(
      `<head>${like}${meta}<title>t</title></head>`,
    );
  });

  it('refuses a page that has no place for it', () => {
    expect(() => put('<p>x</p>')).toThrow('head');
  });
});

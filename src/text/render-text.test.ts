import { begripPattern } from '../model/begrip-pattern.ts';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { Begrip } from '../model/types.ts';
import { finishText, type RenderOptions } from './render-text.ts';

function begrip(id: string, term: string, more: Partial<Begrip> = {}): Begrip {
  return { id, term, uitleg: '', vormen: [], synoniemen: [], path: '', ...more };
}

/** Finishes elements that stand here as HTML. */
function finish(html: string, options: RenderOptions = {}) {
  const tree = fromHtml(html, { fragment: true });
  const begrippen = finishText(tree, options);
  return { html: toHtml(tree), begrippen };
}

describe('finishText', () => {
  it('prefixes ids and anchors, shifts headings and adds the base', () => {
    const { html } = finish(
      '<h2 id="k-x" class="nl-heading nl-heading--level-2">X</h2><p><a href="/b/">b</a><a href="#a1">c</a><a href="https://d.nl">d</a></p><section aria-labelledby="voetnoten"><h6 id="voetnoten">V</h6></section>',
      { prefix: 'a--b', shift: 2, base: '/plan/', anchors: false },
    );
    expect(html).toBe(
      '<h4 id="a--b--k-x" class="nl-heading nl-heading--level-4">X</h4><p><a href="/plan/b/">b</a><a href="#a--b--a1">c</a><a href="https://d.nl">d</a></p><section><h6 id="a--b--voetnoten">V</h6></section>',
    );
  });

  it('adds empty anchors to alineas and headings', () => {
    const { html } = finish(
      '<h2 id="k-x">X</h2><p id="a1">a</p><table><tbody><tr id="a2"><td>b</td></tr></tbody></table>',
    );
    expect(html).toContain(
      'X<a class="n k" href="#k-x" tabindex="-1" aria-hidden="true"></a></h2>',
    );
    expect(html).toContain(
      '<p id="a1"><a class="n" href="#a1" tabindex="-1" aria-hidden="true"></a>a</p>',
    );
    expect(html).toContain('<tr id="a2"><td><a class="n" href="#a2"');
  });

  it('gives every note a link to cite it by, before its words and outside of them', () => {
    const note = '<ol><li><p><span id="n1">Een noot.</span> <a href="#x">↩</a></p></li></ol>';
    expect(finish(note, { cite: '/doc/versies/v1/' }).html).toContain(
      '<p><a class="n" href="/doc/versies/v1/#n1" aria-label="Verwijs naar noot 1" data-nummer="n1"></a><span id="n1">Een noot.</span>',
    );
    expect(finish(note).html).toContain(
      '<p><a class="n" href="#n1" tabindex="-1" aria-hidden="true" data-nummer="n1"></a><span id="n1">',
    );
  });

  it('gives images their address and size', () => {
    const { html } = finish('<img data-bestand="a.png" alt="x">', {
      base: '/plan',
      beelden: (bestand) => ({ src: `/plan/beeld/${bestand}`, width: 3, height: 2 }),
    });
    expect(html).toBe('<img src="/plan/beeld/a.png" width="3" height="2" alt="x">');
  });

  it('puts a note after the block that holds a sic', () => {
    const { html } = finish(
      '<ul><li>a <span class="sic" data-juist="Woonoverlast">Woonoverlas</span></li></ul><p>b</p>',
    );
    expect(html).toBe(
      '<ul><li>a <span class="sic">Woonoverlas</span></li></ul><p class="noot">Zo staat het in de bron: ‘Woonoverlas’. Bedoeld is: ‘Woonoverlast’.</p><p>b</p>',
    );
  });
});

it('tells of a correction after the block of its alinea, and changes no word', () => {
  const tree = fromHtml('<ul><li id="a1">een</li></ul><p id="a2">twee</p>', { fragment: true });
  finishText(tree, { anchors: false, errata: [{ alinea: 1, was: 'een', wordt: 'één' }] });
  expect(toHtml(tree)).toBe(
    '<ul><li id="a1">een</li></ul><p class="noot verbetering" data-verbetering="a1">Verbetering bij alinea 1: ‘een’ moet zijn ‘één’.</p><p id="a2">twee</p>',
  );
});

describe('terms', () => {
  const begrippen = begripPattern([
    begrip('wijk', 'wijk'),
    begrip('veilige-wijk', 'veilige wijk'),
    begrip('riec', 'Regionaal Informatie- en Expertisecentrum', { afkorting: 'RIEC' }),
    begrip('boa', 'boa', { vormen: ['boa’s'] }),
  ]);

  it.each([
    ['wijkagent woonwijk wijk-agent', ''],
    ['<strong>wijk</strong>agent', ''],
    ['(RIEC)', 'riec'],
    ['riec', ''],
    ['Wijk', 'wijk'],
    ['WIJK', ''],
    ['<em>wijk</em>.', 'wijk'],
    ['veilige\nwijk en wijk', 'veilige-wijk wijk'],
    ['Boa’s', 'boa'],
    ['<a href="/x/">wijk</a> <code>RIEC</code>', ''],
    ['wijk RIEC wijk', 'wijk riec'],
  ])('in %j links %j', (html, expected) => {
    const outcome = finish(`<p>${html}</p>`, { begrippen });
    expect(outcome.begrippen.map(({ id }) => id).join(' ')).toBe(expected);
    expect(outcome.html.replace(/<a class="begrip"[^>]*>([^<]*)<\/a>/g, '$1')).toBe(
      `<p>${html}</p>`,
    );
  });

  it('links none in headings, notes and footnotes, and each once per page', () => {
    const linked = new Set<string>();
    const html =
      '<h2>wijk</h2><p class="noot">wijk</p><p>wijk wijk</p><section class="voetnoten"><p>RIEC</p></section>';
    const first = finish(html, { begrippen, linked });
    expect(first.html).toContain('<p><a class="begrip" href="#begrip-wijk">wijk</a> wijk</p>');
    expect([...linked]).toEqual(['wijk']);
    expect(finish(html, { begrippen, linked }).begrippen).toEqual([]);
  });

  it('lets a reference lead where the page says, and leaves it words where that is nowhere', () => {
    const html = '<p id="a1">Zie <a data-naar="3.2">paragraaf 3.2</a>.</p>';
    const options = { anchors: false, prefix: 'x', base: '/plan/' };
    const verwijzing = (naar: string) => (naar === '3.2' ? '#y--titel' : undefined);
    expect(finish(html, { ...options, verwijzing }).html).toBe(
      '<p id="x--a1">Zie <a href="#y--titel">paragraaf 3.2</a>.</p>',
    );
    expect(finish(html, options).html).toBe('<p id="x--a1">Zie <a>paragraaf 3.2</a>.</p>');
  });
});

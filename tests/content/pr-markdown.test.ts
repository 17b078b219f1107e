import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { relativePage } from '../../scripts/voorbeeld/relative.ts';
import { code, deleted, inserted, limited, plain, table } from '../../scripts/pr-verslag/markdown.ts';

const B = '\u200B';

describe('plain', () => {
  it.each([
    ['# kop', `#${B} kop`],
    ['- punt', '\\- punt'],
    ['1. punt', '1\\. punt'],
    ['a\nb', 'a b'],
    ['[x](https://evil.example)', `\\[x\\](https:${B}//evil.example)`],
    ['![x](y)', '\\!\\[x\\](y)'],
    ['<script>&amp;', '&lt;script&gt;&amp;amp;'],
    ['@jan a@b.nl', `@${B}jan a@${B}b.nl`],
    ['www.evil.example', `www${B}.evil.example`],
    ['GH-12 #3', `GH${B}-12 #${B}3`],
    ['df033b4', `d${B}f033b4`],
    [':smile: om 10:30', `:${B}smile: om 10:30`],
    ['$x$', '<span>$</span>x<span>$</span>'],
    ['a|b', 'a\\|b'],
    ['a\u202Eb', 'ab'],
  ])('shows %j as it stands', (text, markdown) => expect(plain(text)).toBe(markdown));
});

describe('marks', () => {
  it('keep white space outside and count beside punctuation', () => {
    expect(inserted(' nieuw ')).toBe(' **nieuw** ');
    expect(inserted(', tuin')).toBe(`**${B}, tuin**`);
    expect(deleted('(oud)')).toBe(`~~${B}(oud)${B}~~`);
    expect(deleted(' ')).toBe(' ');
  });
});

describe('code, table, limited', () => {
  it('cannot be broken out of', () => {
    expect(code('/a/b-c/#a1')).toBe('`/a/b-c/#a1`');
    expect(code('a`b|c\nd')).toBe('a\\`b\\|c d');
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });
  it('keeps to the size and says so', () => {
    const text = limited(Array.from({ length: 100 }, (_, i) => `- regel ${i}`), 500);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(500);
    expect(text).toContain('De rest past niet');
    expect(limited(['# a', '- b', '- c'], 500)).toBe('# a\n\n- b\n- c\n');
  });
});

describe('any text', () => {
  const processor = unified().use(remarkParse).use(remarkGfm);
  const nodes = (markdown: string) => {
    const tree = processor.runSync(processor.parse(markdown));
    const types = new Map<string, string>();
    visit(tree, (node) => {
      const value = 'value' in node ? node.value : '';
      types.set(node.type, (types.get(node.type) ?? '') + value);
    });
    return types;
  };
  const nasty = fc
    .array(
      fc.constantFrom(
        ...'*_~`[]()<>&|#@!$:-+=. \t\n\\/"1a'.split(''),
        ...['https://x.nl', 'www.x.nl', 'a@b.nl', '[^1]:', '<!--', '&lt;', '**', '~~', '---', '```', 'é', '\u200B'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));
  const OPTIONS = { numRuns: 3000, seed: 8 };

  it('is words only, in a list, in a table and marked', () => {
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        const [oud, nieuw] = [`x${a}x`, `x${b}x`];
        const list = nodes(`- Alinea: ${plain(`${a}${b}`)}`);
        expect([...list.keys()].filter((type) => !/^(root|list|listItem|paragraph|text|html)$/.test(type))).toEqual([]);
        expect(list.get('html') ?? '').toMatch(/^(<span><\/span>)*$/);
        const marks = nodes(`- Alinea: woord${deleted(oud)}${inserted(nieuw)}woord`);
        expect([...marks.keys()].filter((type) => !/^(root|list|listItem|paragraph|text|html|strong|delete)$/.test(type))).toEqual([]);
        expect(marks.has('strong') && marks.has('delete')).toBe(true);
        const cells = nodes(table(['Oud', 'Nieuw'], [[plain(a), code(b) ]]));
        expect([...cells.keys()].filter((type) => !/^(root|table|tableRow|tableCell|text|html|inlineCode)$/.test(type))).toEqual([]);
      }),
      OPTIONS,
    );
  });
});

describe('a preview', () => {
  const has = (file: string) => ['a/index.html', 'index.html', 'a/x.xml'].includes(file);
  const html = (base: string) =>
    `<html data-base="${base}"><head><meta http-equiv="refresh" content="0; url=${base}a/#k"><script type="module" src="${base}s.js"></script></head><body class="x"><a href="${base}">s</a><a href="${base}a/?q=1#k">a</a><a href="${base}a/x.xml">x</a><a href="https://x.nl/">n</a>href="/tekst/"</body></html>`;
  it.each(['/', '/plan/'])('leads to files beside it below %s', (base) => {
    const page = relativePage(html(base), 'b/c/index.html', has);
    expect(page).toContain('content="0; url=../../a/index.html#k"');
    expect(page).not.toContain('<script');
    expect(page).toContain('<a href="../../index.html">s</a><a href="../../a/index.html#k">a</a>');
    expect(page).toContain('<a href="../../a/x.xml">x</a><a href="https://x.nl/">n</a>href="/tekst/"');
    expect(page).toContain('Voorbeeld van een voorstel');
  });

  it('takes no words for script, address, body or base', () => {
    const words = `<script> href="/a/" src="/a/" <body> data-base="/x/" content="0; url=/a/"`;
    const safe = words.replaceAll('"', '&quot;');
    const text = `<a href="https://x.nl/" title="${safe}">een</a> verborgen <b title='${words}'>twee</b><!-- ${words} --><a href="https://x.nl/" title="</script>">drie</a>`;
    const head = `<title>${words}</title><meta name="description" content="${safe}">`;
    const page = relativePage(
      `<html title="${safe}" data-base="/"><head>${head}<script>x = "<body>"</script></head><body class="x">${text}<script src="/s.js">"</body>"</script>.</body></html>`,
      'b/index.html',
      has,
    );
    const policy = /<meta http-equiv[^>]*>/.exec(page)?.[0] ?? '';
    const note = /(?<=<body class="x">)<p>.*?<\/p>/.exec(page)?.[0] ?? '';
    expect(note).toContain('Voorbeeld');
    expect(page).toBe(
      `<html title="${safe}" data-base="/"><head>${policy}${head}</head><body class="x">${note}${text}.</body></html>`,
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  });

  it('keeps the words of an address that it changes', () => {
    const page = relativePage(
      '<html><head></head><body><a href="/a/?x=&quot;#&quot; onclick=&quot;y">z</a></body></html>',
      'b/index.html',
      has,
    );
    expect(page).toContain('<a href="../a/index.html#&#34; onclick=&#34;y">z</a>');
  });
});

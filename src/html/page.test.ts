import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  attribute,
  insertInto,
  readPage,
  replaceElement,
  replaceValue,
} from './page.ts';

const signs = fc
  .array(
    fc.constantFrom(
      ...'<>"\'=/ &;-!\r\n\0\u2028é😀x'.split(''),
      ...[
        '<a href="/x">',
        '</a>',
        '<b href=/y>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<p>',
        '<table>',
        '<svg>',
        '\ufeff',
      ],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('an edit of a page', () => {
  it('changes what the browser reads as that attribute, and no other byte', () => {
    fc.assert(
      fc.property(signs, signs, signs, (before, value, after) => {
        const html = `<p>${before}</p></script>--><i title="/t" id=mark>${after}`;
        const element = readPage(html).elements.find((each) => attribute(each, 'id') === 'mark');
        fc.pre(element !== undefined);
        if (!element) return;
        const made = applyEdits(html, replaceValue(element, 'title', value));
        const at = html.lastIndexOf('<i title="/t"', html.indexOf(`id=mark>`)) + 3;
        expect(made.slice(0, at)).toBe(html.slice(0, at));
        expect(made.endsWith(html.slice(at + 10))).toBe(true);
        const again = readPage(made).elements;
        const read = again.find((each) => attribute(each, 'id') === 'mark');
        const plain = value.replaceAll(/\r\n?/g, '\n');
        expect(read && attribute(read, 'title')).toBe(plain.replaceAll('\0', '\ufffd'));
        expect(again.length).toBe(readPage(html).elements.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes out an element with its tags, and not its likeness in words', () => {
    const html = '<p title="<u>">&lt;u><!-- <u> --><u>x</u>\r\ny</p>';
    const edits = readPage(html).elements.flatMap((each) =>
      each.tagName === 'u'
        ? replaceElement(each, '')
        : each.tagName === 'p'
          ? insertInto(each, 'z')
          : [],
    );
    expect(applyEdits(html, edits)).toBe('<p title="<u>">z&lt;u><!-- <u> -->\r\ny</p>');
  });

  it('leaves alone what the source only implies', () => {
    const head = readPage('x').elements.find(({ tagName }) => tagName === 'head');
    expect(head && [...replaceElement(head, 'y'), ...insertInto(head, 'y')]).toEqual([]);
  });

  it('makes an edit once for a tag that counts as two elements, and refuses two edits of one place', () => {
    const html = '<b title="/x"><p>y</b>z</p>';
    const twice = readPage(html).elements.filter(({ tagName }) => tagName === 'b');
    expect(twice.length).toBe(2);
    const edits = twice.flatMap((each) => replaceValue(each, 'title', 'q'));
    expect(applyEdits(html, edits)).toBe('<b title="q"><p>y</b>z</p>');
    const [edit] = edits;
    expect(() => applyEdits(html, [edit!, { ...edit!, text: 'r' }])).toThrow();
    expect(() => applyEdits(html, [edit!, { ...edit!, start: edit!.start + 1 }])).toThrow();
  });
});

// What a text field may hold; a page that edits HTML, CSS or script as text stumbles over one of them.

/** Each closes, opens or quotes something in HTML, CSS, script, XML, MDX or a template. */
const PIECES = [
  '<link rel=stylesheet>',
  '" autofocus onfocus=alert(1) <link rel="stylesheet"',
  "' onmouseover='alert(1)",
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '--><!-- ]]>',
  '${alert(1)}`{x}',
  '</title></head><body data-kind=zoeken>',
  '\r}}*{display:none}\u2028\\',
  '&quot;&lt;&#62;',
  '</noscript></template>',
];

/** A text of which every call is another one. */
export type Words = () => string;

/** Texts that hold all pieces, each time another one in front; short sentences, as summaries must have. */
export const hostileWords = (): Words => words(PIECES);

/** Signs that look alike and mean nothing to a parser. */
const ALIKE: Record<string, string> = {
  ...{ '<': '«', '>': '»', '"': '”', "'": '’', '&': '§', '`': '´' },
  ...{ '\\': '¦', '{': '‹', '}': '›', '\r': ' ', '\u2028': ' ' },
};

/** The same words in the same sentences, without a sign that could mean something. */
export const harmlessWords = (): Words =>
  words(PIECES.map((piece) => [...piece].map((sign) => ALIKE[sign] ?? sign).join('')));

function words(pieces: readonly string[]): Words {
  let count = 0;
  return () => {
    const at = count++ % pieces.length;
    const turned = [...pieces.slice(at), ...pieces.slice(0, at)];
    return `Woord${String(count).padStart(4, '0')} ${turned.join('. O ')}`;
  };
}

/** A text as it stands in Markdown, and in an attribute of a component: each sign as a reference. */
export const typed = (text: string): string =>
  text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);

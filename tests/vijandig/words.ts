// What a text field may hold; a page that edits HTML, CSS or script as text stumbles over one of them.

/** Each closes, opens or quotes something in one of the languages that words go into. */
const PIECES = [
  // HTML, its attributes, styles and scripts.
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
  '<base href=//a.example>',
  '<meta http-equiv=refresh content=0>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<svg onload=alert(1)><math><mi>',
  '</textarea></select></option>',
  '<a href=javascript:alert(1) target=_top>',
  '<form action=//a.example><input name=q>',
  '<style>@import "//a.example"</style>',
  '/*</script>*/;alert(1)//',
  '</script><!--<script>',
  '&amp;amp;&lt;b&gt;&#x3c;',
  // JSON, linked data, JavaScript objects.
  '","@id":"x","__proto__":{"a":1}',
  '\\u003cscript\\u003e\\',
  "constructor toString '+alert(1)+'",
  '$& $` $1 $$',
  // Tables of a spreadsheet.
  '=HYPERLINK("//a.example")',
  ';"x";-1+2|cmd',
  '@SUM(A1) +1 %0A',
  // XML, feeds, sitemaps.
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>&b;',
  ']]><item>x</item>',
  // Calendars and references.
  'END:VEVENT\\nBEGIN:VALARM;X=1:',
  '}, url = {javascript:1}, note = {',
  '\\input{/etc/passwd} \\write18',
  // Typst.
  '#import "x.typ": * #eval("1")',
  '$x$ @ref <label> *_`#sys.version`',
  // Markdown and MDX.
  '](javascript:alert(1)) ![x](//a.example/x.png)',
  '{process.exit()} export const a = 1',
  '[^noot] [x]: //a.example',
  '~~~ ``` --- *** ___ | - |',
  // Runners, shells, headers, addresses.
  '##[stop-commands]x ::error::x',
  '`id` $(id) ; rm -r x && |',
  'Set-Cookie: a=b%0d%0a',
  '../../etc/passwd %2e%2e%2f //a.example',
  'javascript:alert(1) data:text/html,x',
  // Templates, patterns, marks of a search.
  '{{7*7}} <%= x %> {% x %}',
  '(?<a>.*)+[^]\\1 ^$',
  '<mark>x</mark> ~ \u00b7 |',
  'define:vars={{x}} set:html={x} is:inline',
  '%c%s%d %n \\0 \\x00',
];
/** So many stand in a text; more would not fit in a title. */
const WINDOW = 10;
/** After so many turns each field has held each piece. */
export const TURNS = PIECES.length / WINDOW;

/** A text of which every call is another one. */
export type Words = () => string;

/** Texts that hold all pieces of a turn, each time another one in front; short sentences, as summaries must have. */
export const hostileWords = (turn = 0): Words => words(ofTurn(turn));

const ofTurn = (turn: number) => PIECES.slice(turn * WINDOW, (turn + 1) * WINDOW);

/** Signs that look alike and mean nothing to a parser. */
const ALIKE: Record<string, string> = {
  ...{ '<': '«', '>': '»', '"': '”', "'": '’', '&': '§', '`': '´' },
  ...{ '\\': '¦', '{': '‹', '}': '›', '\r': ' ', '\u2028': ' ' },
  ...{ '[': '⟨', ']': '⟩', '(': '❨', ')': '❩', '#': '♯', $: '§', '@': '©', '%': '‰', '*': '×' },
  ...{
    '=': '≡',
    '+': '±',
    '|': '¦',
    '~': '∼',
    _: '¯',
    ':': '∶',
    ';': '·',
    '/': '∕',
    '^': '†',
    '!': '¡',
  },
};

/** The same words in the same sentences, without a sign that could mean something. */
export const harmlessWords = (turn = 0): Words =>
  words(ofTurn(turn).map((piece) => [...piece].map((sign) => ALIKE[sign] ?? sign).join('')));

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

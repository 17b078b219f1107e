/** What XML 1.0 cannot hold, and lone halves of a character. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML and HTML, in an element or between double quotes. */
export function escapeText(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(/[&<>"]/g, (character) => NAMES[character] ?? '');
}

/** Plain text of a field as paragraphs; an empty line starts a new one. */
export function paragraphs(text = ''): string {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escapeText(part.trim())}</p>`)
    .join('');
}

/** One labelled paragraph: "Was: …". */
export function labelled(label: string, text: string): string {
  return `<p><strong>${escapeText(label)}:</strong> ${escapeText(text)}</p>`;
}

/** A link in a paragraph of its own. */
export function linkTo(href: string, text: string): string {
  return `<p><a href="${escapeText(href)}">${escapeText(text)}</a></p>`;
}

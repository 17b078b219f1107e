/** Marks that only mean something in a text of Markdown: weight, a link, a note, an element of HTML, a sign by its name. */
const MARKS =
  /\*\*[^\s*][^*\n]*\*\*|\[[^[\]\n]+\]\((?:https?:|\/|#|mailto:)[^()\s]*\)|\[\^[\w-]+\]|<\/?(?:b|i|br|em|strong|p|span|a|u|sup|sub)\b[^<>\n]*>|&(?:nbsp|amp|shy|eacute|euml|euro);/;

/** The first mark of Markdown or HTML in a text that is shown as it was typed; nothing where there is none. */
export const markdownIn = (text: string): string | undefined => MARKS.exec(text)?.[0];

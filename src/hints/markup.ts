/** What is no word in a body, in the order in which it is to be taken away. */
export const markupOf: readonly RegExp[] = [
  /^(`{3,}|~{3,})[^]*?^\1[ \t]*$/gm,
  /`[^`\n]+`/g,
  // Words in another language, and words that are wrong in the source.
  /<Taal\b[^]*?<\/Taal>/g,
  /<Sic\b[^]*?<\/Sic>/g,
  /<\/?[A-Za-z][^<>]*>/g,
  /(?<=\])\([^()\s]*(?:\s+"[^"]*")?\)/g,
  /\[\^[^\]\s]+\]:?/g,
  /^\[[^\]]+\]:.*$/gm,
  /(?:https?:\/\/|www\.)\S+|[^\s@]{1,80}@[^\s@]{1,80}/g,
  // Marks of Markdown: headings, quotes, lists, tables, emphasis.
  /^[ \t]*(?:#{1,6}|>)(?=\s)/gm,
  /^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|?)+[ \t]*$/gm,
  /[*_|\\[\]]/g,
];

/** A text on one line: one space where any white space stands, and none at its ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

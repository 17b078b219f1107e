const VOWELS = 'aeiou';

/**
 * The part that a Dutch word shares with its inflections: plural, diminutive, adjective in -e, verb endings,
 * participle in ge-…-d. Takes and gives folded words. Not a word itself: dieven, dief → dief; huizen → huis;
 * indicatoren → indicator; bevoegdheden → bevoegdheid; lopen, loopt → loop.
 */
export function inflectionKey(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let key = word;
  if (/heden$/.test(key)) return key.replace(/heden$/, 'heid');
  if (/heids$/.test(key)) return key.slice(0, -1);
  if (/tiei?s?$/.test(key)) return key.replace(/tiei?s?$/, 'tie');
  key = key.replace(/(?<=.{3})(ieen)$/, 'ie').replace(/(?<=.{3})(tjes|tje|pjes|pje)$/, '');
  if (/toren$/.test(key)) key = key.replace(/toren$/, 'tor');
  else if (/[^e]eren$/.test(key) && key.length > 6) key = key.slice(0, -2);
  else if (/(?<=.{3})ieel$/.test(key) || /(?<=.{3})iele[sn]?$/.test(key))
    key = key.replace(/ie(el|le[sn]?)$/, 'ieel');
  else if (/(?<=.{2})ende$/.test(key)) key = key.replace(/ende$/, 'en').replace(/en$/, '');
  else if (/(?<=.{4})end$/.test(key)) key = key.slice(0, -3);
  else if (/(?<=.{3})ens$/.test(key)) key = key.slice(0, -3);
  else if (/(?<=.{3})en$/.test(key)) key = key.slice(0, -2);
  else if (/(?<=.{3})ers$/.test(key)) key = key.slice(0, -1);
  else if (/(?<=.{3})e[ns]?$/.test(key)) key = key.replace(/e[ns]?$/, '');
  else if (/(?<=.{2})s$/.test(key) && !/(ss|us|is|js|[aeou]{2}s|^..ns)$/.test(key))
    key = key.slice(0, -1);
  return shape(key);
}

/** Undoes the spelling rules that differ between open and closed syllables. */
function shape(stem: string): string {
  // A verb's -t, and the -t and -d of nouns alike: loopt and lopen, markt and markten.
  let key = stem.length > 4 ? stem.replace(/(?<=[^aeiou])[dt]$/, '') : stem;
  const [last = '', before = ''] = [...key].reverse();
  if (last === before && !VOWELS.includes(last)) key = key.slice(0, -1);
  else if (last === 'v') key = `${key.slice(0, -1)}f`;
  else if (last === 'z') key = `${key.slice(0, -1)}s`;
  // Long vowels are compared as short ones: boom and bomen.
  return key.replace(/([aeou])\1(?=[^aeiou]+$)/, '$1');
}

/** Plurals that change more than their end, and those that lengthen a short vowel, each with its singular. */
export const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `leden lid, steden stad, schepen schip, kinderen kind, eieren ei, bladeren blad, raderen rad, liederen lied,
   goederen goed, volkeren volk, dagen dag, wegen weg, glazen glas, gaten gat, daken dak, hoven hof, goden god,
   vaten vat, paden pad, staven staf, raadsleden raadslid, collegeleden collegelid, bestuursleden bestuurslid,
   commissieleden commissielid, gezinsleden gezinslid, familieleden familielid, hoofdsteden hoofdstad,
   binnensteden binnenstad`
    .split(',')
    .map((pair) => pair.trim().split(' ')),
);

/**
 * The part that a Dutch word shares with its inflections: plural, diminutive, adjective in -e, verb endings. Takes and
 * gives folded words. Not a word itself: dieven, dief → dief; huizen → huis; indicatoren → indicator; bevoegdheden →
 * bevoegdheid; lopen, loopt → loop. Words of one syllable keep their vowel: bomen is of boom, bommen of bom.
 */
export function inflectionKey(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  let key = word;
  if (/heden$/.test(key)) return key.replace(/heden$/, 'heid');
  if (/heids$/.test(key)) return key.slice(0, -1);
  if (/tiei?s?$/.test(key)) return key.replace(/tiei?s?$/, 'tie');
  key = key.replace(/(?<=.{3})(ieen)$/, 'ie').replace(/(?<=.{3})(tjes|tje|pjes|pje)$/, '');
  const whole = key;
  if (/toren$/.test(key) && key.length > 5) key = key.replace(/toren$/, 'tor');
  else if (/[^e]eren$/.test(key) && key.length > 6) key = key.slice(0, -2);
  else if (/(?<=.{3})ieel$/.test(key) || /(?<=.{3})iele[sn]?$/.test(key))
    key = key.replace(/ie(el|le[sn]?)$/, 'ieel');
  else if (/(?<=.{2})ende$/.test(key)) key = key.replace(/ende$/, 'en').replace(/en$/, '');
  else if (/(?<=.{4})end$/.test(key)) key = key.slice(0, -3);
  else if (/(?<=.{3})ens$/.test(key)) key = key.slice(0, -3);
  else if (/(?<=.{2})en$/.test(key)) key = key.slice(0, -2);
  else if (/(?<=.{3})ers$/.test(key)) key = key.slice(0, -1);
  else if (/(?<=.{3})e[ns]?$/.test(key)) key = key.replace(/e[ns]?$/, '');
  else if (/(?<=.{2})s$/.test(key) && !/(ss|us|is|js|[aeou]{2}s|^..ns)$/.test(key))
    key = key.slice(0, -1);
  // proces loses its end as gemeentes does, and so must processen.
  if (/(?<=.{3})ess$/.test(key)) key = key.slice(0, -3);
  return shape(key, whole.startsWith(`${key}e`));
}

/** Undoes the spelling rules that differ between open and closed syllables; `isOpen` when the ending began with an e. */
function shape(stem: string, isOpen: boolean): string {
  // A verb's -t, and the -t and -d of nouns alike: loopt and lopen, markt and markten.
  let key = stem.length > 4 ? stem.replace(/(?<=[^aeiou])[dt]$/, '') : stem;
  const hasLong = isOpen && key === stem && /^[^aeiouy]*[aeou][^aeiouy]$/.test(key);
  if (/([^aeiou])\1$/.test(key)) key = key.slice(0, -1);
  else key = key.replace(/v$/, 'f').replace(/z$/, 's');
  if (hasLong) return key.replace(/[aeou](?=.$)/, '$&$&');
  const isShort = /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(key);
  // Of longer words the vowel of an ending may be long or short: problemen and handelen.
  return isShort ? key : key.replace(/([aeou])\1(?=[^aeiou]+$)/, '$1');
}

/** The scripts in use that run from right to left (Unicode, Script and Bidi_Class R and AL), by their code of ISO 15924. */
const RIGHT_TO_LEFT = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/**
 * `rtl` for a language, named by its code (BCP 47), that is written from right to left; nothing for another, nor for
 * what is no code. Without a script in the code it is that in which the language is mostly written (CLDR, likely subtags).
 */
export function direction(code = ''): 'rtl' | undefined {
  try {
    const { script = '' } = new Intl.Locale(code).maximize();
    return RIGHT_TO_LEFT.has(script) ? 'rtl' : undefined;
  } catch {
    return undefined;
  }
}

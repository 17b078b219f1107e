/** Characters that a reader cannot see and that turn the order of letters round, or are damage. */
export const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd-\uffff]/;

/** Says which hidden character it is, and what to do. */
export function hiddenFault(char: string): string {
  if (char === '\0') return 'Hier staat een nulteken. Sla het bestand opnieuw op als tekst.';
  if (char === '\ufffd')
    return 'Hier is een letter verloren gegaan (\ufffd). Zet de goede letter terug, bijvoorbeeld é.';
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `Hier staat een onzichtbaar teken (U+${code}). Haal het weg en typ de woorden eromheen opnieuw.`;
}

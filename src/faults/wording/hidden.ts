/** Says which hidden character it is, wherever it was met, and what to do. */
export function hiddenCharacter({ char }: { char: string }): string {
  if (char === '\0') return 'Hier staat een nulteken. Sla het bestand opnieuw op als tekst.';
  if (char === '\ufffd')
    return 'Hier is een letter verloren gegaan (\ufffd). Zet de goede letter terug, bijvoorbeeld é.';
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `Hier staat een onzichtbaar teken (U+${code}). Haal het weg en typ de woorden eromheen opnieuw.`;
}

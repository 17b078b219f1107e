const words = [
  'Geen',
  'Eén',
  'Twee',
  'Drie',
  'Vier',
  'Vijf',
  'Zes',
  'Zeven',
  'Acht',
  'Negen',
  'Tien',
];

/** A count and its noun as a label: "Drie kerntaken", "Eén kerntaak". */
export function countLabel(count: number, singular: string, plural: string): string {
  return `${words[count] ?? String(count)} ${count === 1 ? singular : plural}`;
}

import { MONTHS } from '../dutch/months.ts';
import type { Answer } from '../dutch/stop-words.ts';

// Words by which a Dutch policy text tells when, who or what for; titles count for what for.
const DATUM = new RegExp(
  `\\b(${MONTHS.join('|')}|kwartaal|najaar|voorjaar|zomer|(begin|eind|medio|in|voor) (19|20)\\d\\d|planning)\\b`,
  'i',
);
const ORGAAN =
  /\b(burgemeester|wethouders?|college|gemeenteraad|de raad|portefeuillehouders?|politie|openbaar ministerie|verantwoordelijk|regie)\b/i;
const DOEL = /\b(doel|doelen|doelstelling|missie|visie|resultaat|aanleiding|waarom|opgave)\b/i;

/** The kinds of answer that a section may give. */
export function answersIn(titles: string, content: string): Answer[] {
  const answers: [Answer, boolean][] = [
    ['datum', DATUM.test(`${titles} ${content}`)],
    ['orgaan', ORGAAN.test(content)],
    ['doel', DOEL.test(titles)],
  ];
  return answers.filter(([, isIn]) => isIn).map(([answer]) => answer);
}

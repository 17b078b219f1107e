import { wrong } from '../faults/wrong.ts';
import type { Mark } from './mark.ts';

const OUTSIDE = String.raw`(?<![\p{L}\p{N}'’-])`;
const AFTER = String.raw`(?![\p{L}\p{N}'’-])`;
/** Small words that never stand twice behind each other in Dutch, as "dat dat" and "zijn zijn" may. */
const TWICE =
  '[Dd]e de,[Ee]en een,[Ee]n en,[Vv]an van,[Mm]et met,[Tt]e te,[Nn]aar naar,[Ww]ij wij,[Ww]e we'
    .split(',')
    .map((words) => words.replace(' ', String.raw`\s+`))
    .join('|');

/** What was typed or pasted wrongly, wherever it stands: advice, for the words may be decided so. */
export const SLIPS: readonly Mark[] = [
  {
    find: new RegExp(`${OUTSIDE}(?:${TWICE})${AFTER}`, 'gu'),
    say: (words) => wrong('style/word-twice', { words: words.replace(/\s+/g, ' ') }),
    advice: true,
  },
  {
    find: /(?<=[\p{L}\p{N})”’]) [,;](?=\s|$)|(?<=\p{L}) \.(?=\s+\p{Lu}|\s*$)/gu,
    say: (mark) => wrong('style/space-before', { mark: mark.trim() }),
    advice: true,
  },
  {
    find: /(?<![\p{L}\p{N}.,-])\d+[OolI]\d+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,-])\d+O(?=%)/gu,
    say: (words) =>
      wrong('style/letter-in-number', {
        words,
        near: words.replace(/o/gi, '0').replace(/[lI]/g, '1'),
      }),
    advice: true,
  },
  {
    find: /€[^\S\n]?(?!\d{1,3}(?:\.\d{3})+(?![\d.]*\d))\d+(?:\.\d+)+/gu,
    say: (words) => wrong('style/amount', { words }),
    advice: true,
  },
  {
    find: /(?<![\p{L}\p{N}])(?:BSN|[Bb]urgerservicenummer)(?:[- ]?(?:nr\.?|nummer))?(?: is)?[: ]{1,2}\d{9}(?!\d)/gu,
    say: () => wrong('style/personal-number'),
    advice: true,
  },
];

/** What a line may be in whole that is no text of the document. */
export const LEFT_LINES: readonly Mark[] = [
  {
    find: /^[ \t]*(?:CONCEPT|VERTROUWELIJK|GEHEIM|DRAFT|NIET OPENBAAR|NIET VOOR PUBLICATIE)(?:[ \t]*[-–]?[ \t]*(?:versie)?[ \t]*\d[\d.]*)?[ \t]*$/gm,
    say: (words) => wrong('body/stamp', { words: words.trim() }),
    advice: true,
  },
  {
    find: /^(?:(?:Natuurlijk|Zeker|Uiteraard|Prima)[!,.] )?Hier(?:onder)? (?:is|zijn|vind je|vindt u|volgt|staat) (?:de|een|het) (?:herschreven|aangepaste|verbeterde|verkorte|kortere|vereenvoudigde)[^\n]*:[ \t]*$|^Laat (?:het )?(?:me|mij) (?:het )?(?:gerust )?weten als je [^\n]*$|^Wil je dat ik [^\n]*\?[ \t]*$|^Als (?:AI-?(?:model|assistent)?|AI-taalmodel|taalmodel) (?:kan|heb|ben) ik [^\n]*$/gm,
    say: () => wrong('body/machine-talk'),
    advice: true,
  },
];

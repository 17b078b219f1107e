import { wrong } from '../faults/wrong.ts';
import type { Mark } from './mark.ts';

/** The end of words to which a note belongs. */
const WORDS = String.raw`(?<=\p{L}{3}|[.,;:!?)”’"'])`;

/** What stands among words for something that is yet to come, or that another program would have read. */
export const LEFT_OPEN: readonly Mark[] = [
  {
    find: new RegExp(
      String.raw`${WORDS}[^\S\n]?\[\d{1,3}\](?![[(:])|^\[\d{1,3}\](?=[^\S\n]+\p{L})|${WORDS}\^\d{1,3}\^?(?![\p{L}\d])`,
      'gmu',
    ),
    say: (mark) => wrong('body/note-unread', { mark: mark.trim() }),
    advice: true,
    once: true,
  },
  {
    find: /\[[A-Z]{2,3}\d{1,3}\](?![[(:])|\[(?:[Oo]pmerking|[Vv]erwijderd|[Tt]oegevoegd|[Ii]ngevoegd):[^[\]\n]*\](?![[(:])|\[\p{Lu}[\p{L} ]{0,20}: [^[\]\n]*\b(?:nakijken|checken|controleren|aanpassen|graag|svp)\b[^[\]\n]*\](?![[(:])/gu,
    say: (mark) => wrong('body/remark-left', { mark }),
    advice: true,
  },
  {
    find: /(?<![\p{L}\p{N}])(?:(?<!\b(?:artikel|boek|hoofdstuk|titel|deel|afdeling|bijlage|paragraaf)[^\S\n])X{3,}|(?<=€[^\S\n]?)X+|TODO|TBD)(?![\p{L}\p{N}])|\[[^[\]\n]*\b(?:invullen|invoegen|aanvullen|nog te bepalen)\](?![[(:])|\[(?:datum|naam|bedrag|jaartal|plaats|titel|adres|telefoonnummer|functie|aantal|percentage|onderwerp)\](?![[(:])|(?<![\p{L}\p{N}])(?:xx|dd)-(?:xx|mm)-(?:\d{4}|jjjj|yyyy|xxxx)(?![\p{L}\p{N}])|Lorem ipsum|(?<=:[^\S\n]?)(?:\.{6,}|…{3,})/gu,
    say: (words) => wrong('body/left-open', { words }),
    advice: true,
  },
  {
    find: /(?<![=<>])==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/g,
    say: () => wrong('body/highlight-unread'),
    advice: true,
    once: true,
  },
];

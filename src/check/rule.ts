import type { Finding } from '../faults/fault.ts';
import { groupOf, type Group, type RulesOf } from '../faults/wrong.ts';
import type { Entry } from '../content/entry.ts';
import type { Site } from '../model/types.ts';

/** What every rule is given: the content as read and related, and what is known to be wrong with it. */
export interface Context {
  /** Absolute path of the content folder. */
  dir: string;
  /** Every file that could be read, by its path inside the folder. */
  entries: ReadonlyMap<string, Entry>;
  /** What the files say together; absent without a site.yaml that can be read. */
  site?: Site;
  /** The last day that has begun, `YYYY-MM-DD`: what is decided lies no later. */
  today: string;
  /** All that reading, relating and the rules before this one have found. */
  known: readonly Finding[];
}

/** A rule on content beyond the form of one file. `id` is the group of the ids that its findings have. */
export interface Rule {
  id: string;
  run: (context: Context) => Finding[];
}

/** Makes a rule on files, whether or not they could be related; it finds nothing but what its group words. */
export const onFiles = <const Id extends Group>(
  id: Id,
  run: (context: Context) => Finding<RulesOf<Id>>[],
): Rule => ({ id, run: run as Rule['run'] });

/** Makes a rule on what files say together; without a site it finds nothing. */
export const onSite = <const Id extends Group>(
  id: Id,
  run: (site: Site, context: Context) => Finding<RulesOf<Id>>[],
) => onFiles(id, (context) => (context.site ? run(context.site, context) : []));

/** Groups of what keeps a file, or all that lies in its folder, from being read. */
const UNREAD: ReadonlySet<Group> = new Set<Group>([
  'file',
  'beeld',
  'front-matter',
  'yaml',
  'schema',
  'owners',
]);

/** Whether a finding leaves a file unread, so that what it would say is not known. */
export const isUnread = ({ rule, warning }: Finding): boolean =>
  !warning && UNREAD.has(groupOf(rule));

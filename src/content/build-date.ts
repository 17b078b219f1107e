import { execFileSync } from 'node:child_process';

/** The last second that a date of four digits for its year can name. */
const LAST_SECOND = 253_402_300_799;

/** What SOURCE_DATE_EPOCH holds when that is no count of whole seconds since 1970 up to the year 9999; else nothing. */
export function oddSourceDate(): string | undefined {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (!given || (/^\d{1,12}$/.test(given) && Number(given) <= LAST_SECOND)) return undefined;
  return given;
}

/**
 * What git says here, without what the settings of its user add (`log.showSignature` writes lines of its own, and runs a
 * program), and also where the folder belongs to somebody else, as in a container; nothing without git.
 */
function git(...args: string[]): string | undefined {
  const quiet = ['log.showSignature=false', 'safe.directory=*', 'core.fsmonitor=false'];
  try {
    return execFileSync('git', [...quiet.flatMap((each) => ['-c', each]), ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

/**
 * Seconds since 1970 of the last commit, when this project is what git keeps here: an unpacked archive may lie in a
 * repository of something else, whose commits say nothing of it.
 */
function lastCommit(): number | undefined {
  if (!git('ls-files', '--error-unmatch', '--', 'package.json')) return undefined;
  const seconds = git('log', '-1', '--no-show-signature', '--no-color', '--format=%ct');
  return seconds && /^\d+$/.test(seconds) ? Number(seconds) : undefined;
}

/**
 * Build date `YYYY-MM-DD` in UTC: SOURCE_DATE_EPOCH, else the last commit's, else today's. Throws when the first is odd;
 * whoever tells faults asks `oddSourceDate` before.
 */
export function buildDate(): string {
  const odd = oddSourceDate();
  if (odd !== undefined) throw new Error(`SOURCE_DATE_EPOCH is ${JSON.stringify(odd)}.`);
  const given = process.env.SOURCE_DATE_EPOCH;
  const seconds = given ? Number(given) : lastCommit();
  return new Date(seconds === undefined ? Date.now() : seconds * 1000).toISOString().slice(0, 10);
}

/**
 * The last day that has begun, `YYYY-MM-DD` in UTC: the build date, unless the last commit gave that one and it is not of
 * today; what was decided since is no less decided.
 */
export function begunDate(): string {
  const [built, now] = [buildDate(), new Date().toISOString().slice(0, 10)];
  return process.env.SOURCE_DATE_EPOCH || built > now ? built : now;
}

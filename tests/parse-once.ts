import { loadSite, type Loaded } from '../src/check/load.ts';
import { parseBody, type ParsedBody } from '../src/text/parse.ts';

const known = new Map<string, ParsedBody>();

/** Nothing of it can be changed any more: who shares it sees what the parser gave. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** What `parseBody` gives, made once of each body: of a folder that is read a thousand times one file differs. */
export const parseOnce: typeof parseBody = (body, options = {}) => {
  const key = JSON.stringify([options, body]);
  const parsed = known.get(key) ?? frozen(parseBody(body, options));
  known.set(key, parsed);
  return parsed;
};

/** The invented municipality, related anew for each who asks; its texts are parsed once. */
export const loadInvented = (today?: string): Promise<Loaded> =>
  loadSite('tests/fixtures/content', today, parseOnce);

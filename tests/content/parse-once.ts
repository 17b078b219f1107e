import { parseBody, type ParsedBody } from '../../src/text/parse.ts';

const known = new Map<string, ParsedBody>();

/** What `parseBody` gives, made once of each body: of a folder that is read a thousand times one file differs. */
export const parseOnce: typeof parseBody = (body, options = {}) => {
  const key = JSON.stringify([options, body]);
  const parsed = known.get(key) ?? parseBody(body, options);
  known.set(key, parsed);
  return parsed;
};

/**
 * The environment of a command that a test starts: what it is given, and nothing of the test runner's own. Astro takes
 * Vitest's BASE_URL and MODE for its own.
 */
export function ownEnvironment(given: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  return { PATH, HOME, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }), ...given };
}

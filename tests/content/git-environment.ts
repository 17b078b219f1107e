import { vi } from 'vitest';

/** Settings of a test's own repository: nothing of the user's, one date, content at its usual place. */
const environment = {
  CONTENT_DIR: 'content',
  SOURCE_DATE_EPOCH: '1760000000',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};

/** Gives a test, and what it starts, these settings. */
export function stubGit(): void {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
}

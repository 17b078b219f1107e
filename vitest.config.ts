import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Limits of time only catch what hangs: ten times what a busy machine needs and more.
const LIMIT = 20 * 60_000;
// Tests start Node many times: what it compiled for one it need not compile again for the next.
process.env.NODE_COMPILE_CACHE ||= resolve('.build/compiled');

// Packages are loaded as a build loads them, not in the form with which their makers look for mistakes.
process.env.NODE_ENV = 'production';

const common = {
  testTimeout: LIMIT,
  hookTimeout: LIMIT,
  setupFiles: ['tests/usual-environment.ts', 'tests/property-seed.ts'],
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Tests of one project come before those of the next by name. What builds is slow, so it comes first: at the end of
    // a run the one core is not left with a build while the other has nothing to do.
    projects: [
      // What builds, and what puts something else in the place of a module.
      { test: { ...common, name: 'apart', include: ['tests/content/{builds,apart}/*.test.ts'] } },
      {
        test: {
          ...common,
          name: 'shared',
          // Each module is loaded, and each built page parsed, once per worker.
          isolate: false,
          include: [
            'src/**/*.test.ts',
            'tests/{content,dist}/*.test.ts',
            'tests/dist/every/*.test.ts',
          ],
        },
      },
    ],
  },
});

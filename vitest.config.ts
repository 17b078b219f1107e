import { defineConfig } from 'vitest/config';

// Limits of time only catch what hangs: ten times what a busy machine needs and more.
const LIMIT = 20 * 60_000;

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/{dist,content}/**/*.test.ts'],
    testTimeout: LIMIT,
    hookTimeout: LIMIT,
    maxWorkers: 2,
  },
});

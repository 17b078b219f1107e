import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/{dist,content}/**/*.test.ts'],
    testTimeout: 120_000,
    // Some tests build; two builds at once would share Astro's own folder.
    fileParallelism: false,
  },
});

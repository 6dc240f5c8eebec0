import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default'],
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Each file has a browser of its own, each page a stand-in of the API; more than two would wait for each other.
    maxWorkers: 2,
  },
});

import { defineConfig } from 'vitest/config';

/** What mutants are tried on: the tables, which must say on their own what is wrong; the long random tests would only take hours. */
export default defineConfig({
  test: {
    include: ['test/lib/{calendar,planner}/**/*.test.ts'],
    exclude: ['**/{differential,properties,any-input,official-lists}.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});

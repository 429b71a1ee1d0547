import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'domain',
    include: ['src/**/*.test.ts', 'src/**/*.test-prop.ts'],
    testTimeout: 30_000,
    // Pure functions have nothing to leave behind; a worker for each of two hundred files took five times as long.
    isolate: false,
  },
});

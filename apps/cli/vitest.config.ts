import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'cli',
    include: ['src/**/*.test.ts', 'src/**/*.test-prop.ts'],
    globalSetup: ['src/testing/build-kraften.ts', '@kraften/db/testing/test-servers'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

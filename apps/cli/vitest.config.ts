import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'cli',
    include: ['src/**/*.test.ts', 'src/**/*.test-prop.ts'],
    globalSetup: ['src/testing/build-kraften.ts', '@kraften/db/testing/test-servers'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});

import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'server',
    include: ['src/**/*.test.ts'],
    // Generous, for a machine that is busy with other things.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    globalSetup: ['@kraften/db/testing/test-servers'],
  },
});

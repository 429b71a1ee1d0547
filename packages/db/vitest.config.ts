import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'db',
    include: ['src/**/*.test.ts'],
    // Generous, for a machine that is busy with other things.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    globalSetup: ['src/testing/test-servers.ts'],
  },
});

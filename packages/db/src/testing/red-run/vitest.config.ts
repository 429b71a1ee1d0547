import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A run that must fail. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['fails.ts'],
    globalSetup: ['../test-servers.ts'],
  },
});

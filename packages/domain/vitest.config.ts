import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'domain', include: ['src/**/*.test.ts', 'src/**/*.test-prop.ts'], testTimeout: 30_000 },
});

import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'self-referral', environment: 'node', include: ['src/**/*.test.{ts,tsx}'] },
});

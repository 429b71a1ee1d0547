import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'steering', include: ['src/**/*.test.{ts,tsx}'] },
});

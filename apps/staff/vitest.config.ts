import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'staff', environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] },
});

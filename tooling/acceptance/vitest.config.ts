import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'acceptance', include: ['published/**/*.test.ts'] } });

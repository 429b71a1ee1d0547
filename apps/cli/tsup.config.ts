import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { kraften: 'src/kraften.ts' },
  format: 'esm',
  target: 'node24',
  platform: 'node',
  clean: true,
  splitting: true,
  noExternal: [/^@kraften\//],
});

import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Every package is a project. Where one has no vitest.config.ts of its own, its tests run in Node. */
function projectOf(folder: string) {
  const ownConfig = `${folder}/vitest.config.ts`;
  if (existsSync(ownConfig)) return ownConfig;
  return {
    root: folder,
    test: {
      name: folder.replace(/^.*\//, ''),
      include: ['src/**/*.test.{ts,tsx}', 'src/**/*.test-prop.ts'],
      // Generous, for a machine that is busy with other things.
      testTimeout: 30_000,
    },
  };
}

const folders = ['packages', 'apps', 'tooling']
  .flatMap((group) => readdirSync(group).map((name) => `${group}/${name}`))
  .filter((folder) => existsSync(`${folder}/tsconfig.json`));

export default defineConfig({ test: { projects: folders.map(projectOf) } });

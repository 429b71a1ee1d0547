import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('a run with the test servers and a failed test is red', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      createRequire(import.meta.url)
        .resolve('vitest/package.json')
        .replace('package.json', 'vitest.mjs'),
      'run',
      '--config',
      'src/testing/red-run/vitest.config.ts',
    ],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)), encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  expect(stdout).toContain('1 failed');
  expect(status).toBe(1);
});

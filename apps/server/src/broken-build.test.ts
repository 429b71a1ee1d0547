import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const Run = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ title: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

test('every attack finds its way into a build that was broken for it', { timeout: 240_000 }, () => {
  const vitest = createRequire(import.meta.url)
    .resolve('vitest/package.json')
    .replace('package.json', 'vitest.mjs');
  const results = join(mkdtempSync(join(tmpdir(), 'kraften-attacks-')), 'results.json');
  const { status } = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      '--config',
      'src/testing/broken-build/vitest.config.ts',
      '--reporter',
      'json',
      '--outputFile',
      results,
    ],
    { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'ignore' },
  );
  const attacks = Run.parse(JSON.parse(readFileSync(results, 'utf8'))).testResults.flatMap(
    ({ assertionResults }) => assertionResults,
  );
  expect(attacks.length).toBeGreaterThan(0);
  expect(attacks.filter(({ status }) => status !== 'failed').map(({ title }) => title)).toEqual([]);
  // Each by what the attack looks for, not by an error on the way there.
  const messages = attacks.map(({ failureMessages }) => failureMessages.join('\n'));
  expect(messages.filter((message) => !message.startsWith('AssertionError'))).toEqual([]);
  expect(status).toBe(1);
});

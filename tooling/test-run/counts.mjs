import { globSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number, problems: string[] }} Counts */

/**
 * What Vitest's JSON reporter says. A file that fails to load has no tests to count, so it counts as one failure.
 *
 * @param {string} resultFile
 * @returns {Counts}
 */
export function vitestCounts(resultFile) {
  const result = JSON.parse(readFileSync(resultFile, 'utf8'));
  /** @type {{ name: string, status: string, assertionResults: { status: string }[] }[]} */
  const files = result.testResults;
  const tests = files.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const failed = tests.filter((status) => status === 'failed').length;
  const passed = tests.filter((status) => status === 'passed').length;
  return {
    passed,
    failed: failed + broken.length,
    skipped: tests.length - passed - failed,
    problems: filesNotRun(
      [
        'packages/*/src/**/*.{test,test-prop}.{ts,tsx}',
        'apps/*/src/**/*.{test,test-prop}.{ts,tsx}',
        'tooling/*/**/*.{test,test-prop}.ts',
      ],
      files.map(({ name }) => name),
    ),
  };
}

/**
 * What Playwright's JSON reporter says.
 *
 * @param {string} resultFile
 * @returns {Counts}
 */
export function playwrightCounts(resultFile) {
  const { stats, suites, config } = JSON.parse(readFileSync(resultFile, 'utf8'));
  /** @type {{ file: string }[]} */
  const files = suites;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    problems: filesNotRun(
      ['tooling/acceptance/**/*.spec.ts'],
      files.map(({ file }) => resolve(config.rootDir, file)),
    ),
  };
}

/**
 * A test file that no project picks up is a test that never fails.
 *
 * @param {string[]} patterns
 * @param {string[]} seen
 */
function filesNotRun(patterns, seen) {
  const run = new Set(seen.map((file) => relative('.', resolve(file)).split(sep).join('/')));
  return globSync(patterns, { exclude: (name) => /^(node_modules|dist|probes)$/.test(name) })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !/(^|\/)(node_modules|dist|probes)\//.test(file) && !run.has(file))
    .map((file) => `${file} was not run. Does its project's \`include\` match it?`);
}

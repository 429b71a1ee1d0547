import { playwrightCounts, vitestCounts } from './counts.mjs';

/**
 * @typedef {object} Step
 * @property {string} name what one writes after `npm test --` to run this alone
 * @property {string} title what is checked, in a line
 * @property {string[][]} commands run in order until one fails
 * @property {Record<string, string>} [env]
 * @property {string} [needs] a step that must not have failed before, for this one to mean anything
 * @property {string} [resultFile] where a test runner leaves its figures
 * @property {(resultFile: string) => import('./counts.mjs').Counts} [count] reads them; without it the step counts as one
 * @property {RegExp} [note] what of the output is shown though the step passed, with the flag g
 * @property {RegExp} [failureStart] in a long output, where the account of the failures begins
 */

/** @type {Step[]} */
export const steps = [
  {
    name: 'node',
    title: 'the Node of the lock file is in use',
    commands: [['node', 'tooling/test-run/check-node.mjs']],
  },
  {
    name: 'generate',
    title: 'the database client is generated',
    commands: [['turbo', 'run', 'generate', '--output-logs=errors-only']],
  },
  { name: 'biome', title: 'format and lint', commands: [['biome', 'ci', '--colors=off', '--error-on-warnings']] },
  {
    name: 'typecheck',
    title: 'types, every package',
    commands: [
      ['turbo', 'run', 'typecheck', '--output-logs=errors-only', '--continue'],
      ['tsc', '-p', 'tsconfig.json'],
    ],
  },
  {
    name: 'boundaries',
    title: 'what may import what, with planted violations',
    commands: [['node', 'tooling/boundaries/check.mjs']],
  },
  { name: 'unused', title: 'no unused files, exports or dependencies', commands: [['knip', '--no-progress']] },
  {
    name: 'licences',
    title: 'licences of what ships go with EUPL-1.2',
    commands: [['node', 'tooling/licences/check.mjs']],
  },
  {
    name: 'sbom',
    title: 'the bill of materials names what ships',
    commands: [['node', '--test', 'tooling/sbom/bill.test.mjs']],
  },
  {
    name: 'audit',
    title: 'no known vulnerability in what ships',
    commands: [
      ['node', '--test', 'tooling/audit/audit.test.mjs'],
      ['node', 'tooling/audit/check.mjs'],
    ],
    note: /^Note: .*/gm,
  },
  {
    name: 'build',
    title: 'server, apps and command line',
    commands: [['turbo', 'run', 'build', '--output-logs=errors-only', '--continue']],
  },
  {
    name: 'unit',
    title: 'unit and database tests',
    commands: [
      [
        'vitest',
        'run',
        '--allowOnly=false',
        // A test that hangs fails all the same; one on a busy computer doesn't.
        '--testTimeout=120000',
        // On two cores too: the tests wait for the database as much as they compute.
        '--maxWorkers=2',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=test-results/unit.json',
      ],
    ],
    resultFile: 'test-results/unit.json',
    count: vitestCounts,
    failureStart: /Failed (Tests|Suites)|Unhandled (Errors?|Rejections?)|Startup Error|⎯⎯⎯/,
  },
  {
    name: 'browser',
    title: 'journeys in a browser',
    needs: 'build',
    commands: [
      [
        'tooling/acceptance/node_modules/.bin/playwright',
        'test',
        '--config=tooling/acceptance/playwright.config.ts',
        '--reporter=list,json',
      ],
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: 'test-results/browser.json' },
    resultFile: 'test-results/browser.json',
    count: playwrightCounts,
    failureStart: /^ {2}1\) /m,
  },
];

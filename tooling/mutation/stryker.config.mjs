// How the domain's tests are tested: Stryker changes the code in one small way, a mutant, and some test must fail.
import { fileURLToPath } from 'node:url';
import { breakAt, reportFile } from './report-files.mjs';
import { roomsWithin } from './rooms.mjs';

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The room under test. Its own tests must hold it: vitest.config.mjs. */
const room = process.env['MUTATION_ROOM'] ?? 'statistics';

const wholeRoom = [
  `src/${room}/**/*.ts`,
  '!src/**/*.test.ts',
  '!src/**/*.test-prop.ts',
  '!src/**/*.test-d.ts',
  // A room within a room is tested by itself.
  ...roomsWithin(room).map((inner) => `!src/${inner}/**`),
  // Worked examples are tests themselves; worked-examples.test.ts runs them.
  '!src/metrics/example/**',
  '!src/**/*-example.ts',
];

/** The second time, what the examples left: lines and columns of files, as mutation.mjs found them in the room's report. */
const left = process.env['MUTATION_LEFT'];

export default {
  mutate: left === undefined ? wholeRoom : JSON.parse(left),
  force: left !== undefined,
  plugins: [
    here('./stryker/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js'),
    here('./words-for-people.mjs'),
  ],
  ignorers: ['words-for-people'],
  testRunner: 'vitest',
  vitest: { configFile: here('./vitest.config.mjs') },
  coverageAnalysis: 'perTest',
  ignoreStatic: process.env['MUTATION_SKIP'] === 'constants',
  concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? 2),
  incremental: true,
  incrementalFile: reportFile(room, 'incremental.json'),
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { reportTests: false, reportMutants: true, reportScoreTable: true },
  jsonReporter: { fileName: reportFile(room, 'json') },
  htmlReporter: { fileName: reportFile(room, 'html') },
  // mutation.mjs asks for the least, when the laws have been run too.
  thresholds: { high: 95, low: breakAt, break: null },
  warnings: { slow: false },
};

// Tests the domain's tests: `npm run mutation` for all of it, `npm run mutation -- statistics findings` for some rooms. With
// `--without-constants` what is set up once, when a file is loaded, is left as it is: a mutant there takes a start of its own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from '../bootstrap/child.mjs';
import { nodeBinary, toolEnvironment } from '../bootstrap/environment.mjs';
import { breakAt, reportFile } from './report-files.mjs';
import { domain, rooms } from './rooms.mjs';

const stryker = fileURLToPath(new URL('./stryker', import.meta.url));

const withoutConstants = '--without-constants';
const asked = process.argv.slice(2).filter((argument) => argument !== withoutConstants);
const skips = { MUTATION_SKIP: process.argv.includes(withoutConstants) ? 'constants' : '' };
const unknown = asked.filter((room) => !rooms.includes(room));
if (unknown.length > 0) {
  console.error(`No room of packages/domain/src: ${unknown.join(', ')}. They are ${rooms.join(', ')}.`);
  process.exitCode = 2;
} else {
  process.exitCode = (await install()) || (await mutate(asked.length > 0 ? asked : rooms));
}

/** Stryker is fetched the first time that somebody wants it, by its own lock file: see docs/decisions. */
function install() {
  return runChild('pnpm', ['install', '--ignore-workspace', '--frozen-lockfile', '--config.minimumReleaseAge=0'], {
    cwd: stryker,
    env: toolEnvironment(),
  });
}

/** One room after another. @param {readonly string[]} chosen */
async function mutate(chosen) {
  const failed = [];
  for (const room of chosen) {
    console.log(`\n${room}`);
    if ((await mutateRoom(room)) !== 0 || isBelow(countsOf(room))) failed.push(room);
  }
  console.log();
  const all = chosen.map(countsOf);
  for (const [index, room] of chosen.entries()) console.log(lineOf(room, all[index]));
  if (chosen.length > 1) console.log(lineOf('together', all.reduce(plus)));
  if (failed.length > 0) console.error(`\nBelow ${breakAt} %, or not run to the end: ${failed.join(', ')}.`);
  return failed.length > 0 ? 1 : 0;
}

/** First by the quick examples, then what they left by the laws too. @param {string} room */
async function mutateRoom(room) {
  const code = await runStryker({ MUTATION_ROOM: room });
  const left = leftIn(room);
  if (code !== 0 || left.length === 0) return code;
  return runStryker({ MUTATION_ROOM: room, MUTATION_LEFT: JSON.stringify(left) });
}

/** @param {Record<string, string>} told */
function runStryker(told) {
  return runChild(
    nodeBinary(),
    [
      join(stryker, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
      'run',
      fileURLToPath(new URL('./stryker.config.mjs', import.meta.url)),
    ],
    { cwd: domain, env: { ...toolEnvironment(), ...skips, ...told } },
  );
}

/** @typedef {{ line: number, column: number }} Place from 1 */
/** @typedef {{ status: string, location: { start: Place, end: Place } }} Mutant */
/** @typedef {{ noticed: number, all: number }} Counts */

/** What the last run wrote of a room, by file. @param {string} room @returns {[file: string, mutants: Mutant[]][]} */
function mutantsOf(room) {
  const report = reportFile(room, 'json');
  if (!existsSync(report)) return [];
  /** @type {{ files: Record<string, { mutants: Mutant[] }> }} */
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.entries(files).map(([file, { mutants }]) => [file, mutants]);
}

/** @param {Mutant} mutant */
function isMissed({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

/** Where there are mutants that no test noticed, as Stryker takes it: columns from 0. @param {string} room */
function leftIn(room) {
  const places = mutantsOf(room).flatMap(([file, mutants]) =>
    mutants.filter(isMissed).map(({ location: { start, end } }) => {
      return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
    }),
  );
  return [...new Set(places)];
}

/** @param {string} room @returns {Counts} */
function countsOf(room) {
  const mutants = mutantsOf(room).flatMap(([, ofFile]) => ofFile);
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  return { noticed, all: noticed + mutants.filter(isMissed).length };
}

/** @param {Counts} counts */
function isBelow({ noticed, all }) {
  return 100 * noticed < breakAt * all;
}

/** @param {Counts} one @param {Counts} other @returns {Counts} */
function plus(one, other) {
  return { noticed: one.noticed + other.noticed, all: one.all + other.all };
}

/** @param {string} name @param {Counts | undefined} counts */
function lineOf(name, counts = { noticed: 0, all: 0 }) {
  const { noticed, all } = counts;
  const percent = all === 0 ? '–' : `${((100 * noticed) / all).toFixed(1)} %`;
  return `${name.padEnd(14)}${percent.padStart(8)}   ${noticed} of ${all}`;
}

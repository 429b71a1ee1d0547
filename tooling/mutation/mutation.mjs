// Tests the domain's tests: `npm run mutation` for all of it, `npm run mutation -- statistics findings` for some rooms.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from '../bootstrap/child.mjs';
import { nodeBinary, toolEnvironment } from '../bootstrap/environment.mjs';
import { breakAt, reportFile } from './report-files.mjs';
import { domain, rooms } from './rooms.mjs';

const stryker = fileURLToPath(new URL('./stryker', import.meta.url));

const asked = process.argv.slice(2);
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
    const code = await runChild(
      nodeBinary(),
      [
        join(stryker, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
        'run',
        fileURLToPath(new URL('./stryker.config.mjs', import.meta.url)),
      ],
      { cwd: domain, env: { ...toolEnvironment(), MUTATION_ROOM: room } },
    );
    if (code !== 0) failed.push(room);
  }
  console.log();
  const all = chosen.map(countsOf);
  for (const [index, room] of chosen.entries()) console.log(lineOf(room, all[index]));
  if (chosen.length > 1) console.log(lineOf('together', all.reduce(plus)));
  if (failed.length > 0) console.error(`\nBelow ${breakAt} %, or not run to the end: ${failed.join(', ')}.`);
  return failed.length > 0 ? 1 : 0;
}

/** @typedef {{ noticed: number, all: number }} Counts */

/** @param {string} room @returns {Counts} */
function countsOf(room) {
  const file = reportFile(room, 'json');
  if (!existsSync(file)) return { noticed: 0, all: 0 };
  /** @type {{ files: Record<string, { mutants: { status: string }[] }> }} */
  const { files } = JSON.parse(readFileSync(file, 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const missed = statuses.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
  return { noticed, all: noticed + missed };
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

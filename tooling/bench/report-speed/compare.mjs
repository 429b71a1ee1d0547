// Run by report-rows.mjs in a process of its own: our figures and DuckDB's, one after the other over the same rows.
//   compare.mjs <folder of the built figures> <DuckDB's module> <a CSV file to write>
import { appendFileSync, writeFileSync } from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { assertSame } from './assert-same.mjs';
import { openDuckdb, valuesOf } from './duckdb-report.mjs';
import { flatFigures } from './flat-figures.mjs';
import { madeUpParticipations } from './made-up-cohort.mjs';
import { columnTypes } from './report-in-sql.mjs';

const [, , built = '', duckdbModule = '', csvFile = ''] = process.argv;
const million = 1_000_000;
const runs = 5;
const period = { from: '2024-01-01', to: '2024-12-31' };

const { computeReport } = await import(pathToFileURL(`${built}/report.mjs`).href);
const { readCohortFile } = await import(pathToFileURL(`${built}/cohort.mjs`).href);
const duckdb = await openDuckdb(await import(pathToFileURL(duckdbModule).href));

const participations = madeUpParticipations(million);
writeCsv(participations);

const loading = await seconds(() => duckdb.loadRows(participations));
const memory = await alternately(
  () => flatFigures(computeReport({ participations }, period)),
  () => duckdb.report(period),
);
const csv = await alternately(oursFromCsv, async () => {
  await duckdb.loadCsv(csvFile);
  return duckdb.report(period);
});
duckdb.close();
const sizes = [];
for (const millions of [1, 2, 5]) sizes.push({ millions, ...(await secondsPerMillion(millions)) });
console.log(JSON.stringify({ loading: loading.seconds, memory, csv, sizes, hundred: secondsForHundred() }));

async function oursFromCsv() {
  const cohort = await readCohortFile(csvFile, {});
  if (!cohort.ok) throw new Error(`Our own CSV file was refused: ${JSON.stringify(cohort.problem).slice(0, 500)}`);
  return flatFigures(computeReport({ participations: cohort.value.participations }, period));
}

/**
 * The least time of each side in turn, after a run of each that isn't counted, so that what else the computer does falls on
 * both. Every run's figures are held against the other side's.
 *
 * @param {() => any} ours
 * @param {() => any} theirs
 */
async function alternately(ours, theirs) {
  const times = { ours: Number.POSITIVE_INFINITY, theirs: Number.POSITIVE_INFINITY, figures: 0 };
  for (let run = 0; run <= runs; run += 1) {
    const [one, other] = [await seconds(ours), await seconds(theirs)];
    times.figures = assertSame(one.value, other.value);
    if (run === 0) continue;
    times.ours = Math.min(times.ours, one.seconds);
    times.theirs = Math.min(times.theirs, other.seconds);
  }
  return times;
}

/** @param {() => any} work */
async function seconds(work) {
  globalThis.gc?.();
  const startedAt = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - startedAt) / 1000 };
}

/**
 * The least time that a million takes when there are so many: as it was, and without the collector's pauses. The figures make
 * a few large arrays, which can make V8 look through all that the process keeps; that is the caller's rows, and costs the
 * more the more of them there are, whatever is computed. It does so at no size, at one or at another, by chance.
 *
 * @param {number} millions
 */
async function secondsPerMillion(millions) {
  const facts = { participations: millions === 1 ? participations : madeUpParticipations(millions * million) };
  const least = { perMillion: Number.POSITIVE_INFINITY, withCollector: Number.POSITIVE_INFINITY };
  for (let run = 0; run < 3; run += 1) {
    globalThis.gc?.();
    const pauses = pausesOfCollector();
    const startedAt = performance.now();
    computeReport(facts, period);
    const endedAt = performance.now();
    const paused = await pauses.between(startedAt, endedAt);
    least.perMillion = Math.min(least.perMillion, (endedAt - startedAt - paused) / 1000 / millions);
    least.withCollector = Math.min(least.withCollector, (endedAt - startedAt) / 1000 / millions);
  }
  return least;
}

/** How many milliseconds the collector has stopped the process from here on. */
function pausesOfCollector() {
  /** @type {import('node:perf_hooks').PerformanceEntry[]} */
  const entries = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'gc' });
  return {
    /** @param {number} from @param {number} to */
    async between(from, to) {
      await nextTurn();
      entries.push(...observer.takeRecords());
      observer.disconnect();
      return entries
        .filter(({ startTime }) => startTime >= from && startTime <= to)
        .reduce((sum, { duration }) => sum + duration, 0);
    },
  };
}

function secondsForHundred() {
  const facts = { participations: madeUpParticipations(100) };
  const times = Array.from({ length: 1000 }, () => {
    const startedAt = performance.now();
    computeReport(facts, period);
    return (performance.now() - startedAt) / 1000;
  });
  return times.sort((one, other) => one - other)[500] ?? Number.NaN;
}

/** @param {readonly any[]} rows */
function writeCsv(rows) {
  writeFileSync(csvFile, `${Object.keys(columnTypes).join(',')}\n`);
  for (let start = 0; start < rows.length; start += 50_000) {
    const lines = rows.slice(start, start + 50_000).map((row) => `${valuesOf(row).join(',')}\n`);
    appendFileSync(csvFile, lines.join(''));
  }
}

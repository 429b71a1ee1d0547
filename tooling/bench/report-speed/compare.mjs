// Run by report-rows.mjs in a process of its own: our figures and DuckDB's, one after the other over the same rows.
//   compare.mjs <folder of the built figures> <DuckDB's module> <a CSV file to write>
import { appendFileSync, writeFileSync } from 'node:fs';
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
const sizes = [1, 2, 5].map((millions) => ({ millions, perMillion: secondsPerMillion(millions) }));
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

/** @param {number} millions */
function secondsPerMillion(millions) {
  const facts = { participations: millions === 1 ? participations : madeUpParticipations(millions * million) };
  const times = Array.from({ length: 3 }, () => {
    globalThis.gc?.();
    const startedAt = performance.now();
    computeReport(facts, period);
    return (performance.now() - startedAt) / 1000 / millions;
  });
  return Math.min(...times);
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

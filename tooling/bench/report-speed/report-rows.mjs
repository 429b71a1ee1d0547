import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const duckdbFolder = fileURLToPath(new URL('../duckdb', import.meta.url));

/**
 * The figures of a report over a million participations beside DuckDB's, in the same process, with the same result.
 *
 * @param {string} root
 * @returns {Promise<import('../bench.mjs').Row[]>}
 */
export async function reportSpeedRows(root) {
  const place = mkdtempSync(join(tmpdir(), 'kraften-bench-report-'));
  try {
    await buildFigures(root, place);
    const csvFile = join(place, 'cohort.csv');
    const { loading, memory, csv, sizes, hundred } = run('compare.mjs', [place, duckdbModule(), csvFile]);
    const kept = run('memory.mjs', [place, csvFile]);
    const [one, , five] = sizes;
    return [
      {
        what: 'report, one million participations, from rows in memory',
        unit: 's',
        measured: memory.ours,
        budget: memory.theirs / 2,
        peer: `DuckDB, one thread: ${memory.theirs.toFixed(2)} s from its own table, ${(loading + memory.theirs).toFixed(2)} s with loading the rows into it; ${memory.figures} numbers alike`,
      },
      {
        what: 'report, one million participations, from a CSV file',
        unit: 's',
        measured: csv.ours,
        budget: 1.5 * csv.theirs,
        peer: `DuckDB, one thread: ${csv.theirs.toFixed(2)} s; ${csv.figures} numbers alike`,
      },
      {
        what: 'memory that a participation from a CSV file takes',
        unit: 'B',
        measured: kept.kept,
        budget: 300,
        peer: `at the most while it is read, with what the collector had not yet freed: ${kept.peak.toFixed(0)} B`,
      },
      {
        what: "report, five million participations, for each million, without the collector's pauses",
        unit: 's',
        measured: five.perMillion,
        budget: 1.5 * one.perMillion,
        peer: sizes
          .map(
            (/** @type {any} */ { millions, perMillion, withCollector }) =>
              `${millions} million: ${perMillion.toFixed(3)} s, with them ${withCollector.toFixed(3)} s`,
          )
          .join('; '),
      },
      {
        what: 'report, a hundred participations, once warm',
        unit: 'ms',
        measured: 1000 * hundred,
        budget: 1,
      },
    ];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The figures and the reader of the command line as plain JavaScript, as they are shipped. @param {string} root @param {string} outDir */
async function buildFigures(root, outDir) {
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(root, 'apps/cli'),
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      target: 'node24',
      rolldownOptions: {
        input: {
          report: join(root, 'packages/domain/src/reports/compute-report.ts'),
          cohort: join(root, 'apps/cli/src/cohort-file/read-cohort-file.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}

/** DuckDB is 70 MB, so nobody gets it who doesn't run this: it is fetched from the registry, as its lockfile says. */
function duckdbModule() {
  if (!existsSync(join(duckdbFolder, 'node_modules'))) {
    console.log('Fetching DuckDB (70 MB) to measure against.');
    const { status } = spawnSync('pnpm', ['install', '--ignore-workspace', '--frozen-lockfile', '--silent'], {
      cwd: duckdbFolder,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('DuckDB could not be installed.');
  }
  return createRequire(join(duckdbFolder, 'package.json')).resolve('@duckdb/node-api');
}

/** @param {string} script @param {string[]} args */
function run(script, args) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const flags = ['--expose-gc', '--max-old-space-size=6000'];
  const { status, stdout } = spawnSync(process.execPath, [...flags, file, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}.`);
  return JSON.parse(stdout);
}

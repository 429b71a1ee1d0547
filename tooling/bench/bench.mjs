// `npm run bench`: what a person waits for and what a page weighs, against a budget. Not part of the tests, because a
// busy computer would fail them.
//   --report     only the million-row report beside DuckDB, a minute or two
//   --import     only the import of five thousand rows
//   --list       only the list of ten thousand participations in a browser
//   --overview   only the steering group's overview, at the server and in a browser on slow 4G
//   --search     only the search among ten thousand notes
//   --form       only the residents' form: what its pages weigh over the net, and how soon they can be used on slow 3G
//   --no-clone   leaves out the clean clone, which fetches everything anew; the second start is then measured here
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formSpeedRows } from './form-speed/form-rows.mjs';
import { importSpeedRows } from './import-speed/import-rows.mjs';
import { listSpeedRows } from './list-speed/list-rows.mjs';
import { overviewSpeedRows } from './overview-speed/overview-rows.mjs';
import { barePageSize, pageSize } from './page-size.mjs';
import { reportSpeedRows } from './report-speed/report-rows.mjs';
import { secondsForNothing, secondsForReport } from './report-time.mjs';
import { searchSpeedRows } from './search-speed/search-rows.mjs';
import { inCleanClone, secondsToServedPage } from './served-page.mjs';
import { shellEnvironment } from './shell-environment.mjs';

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} unit
 * @property {number | undefined} measured undefined when it could not be measured
 * @property {number} [budget]
 * @property {string} [peer] what it is held against
 */

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const { values } = parseArgs({
  options: {
    'no-clone': { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    import: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    overview: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    form: { type: 'boolean', default: false },
  },
});
const { 'no-clone': skipsClone } = values;

const { status } = spawnSync('turbo', ['run', 'build', '--output-logs=errors-only'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) throw new Error('The build failed.');

const rows = await askedRows();
print(rows);
process.exitCode = rows.some(
  ({ measured, budget }) => budget !== undefined && !(measured !== undefined && measured <= budget),
)
  ? 1
  : 0;

/** @returns {Promise<Row[]>} */
async function askedRows() {
  if (values.report) return await reportSpeedRows(root);
  if (values.import) return await importSpeedRows(root);
  if (values.list) return await listSpeedRows(root);
  if (values.overview) return await overviewSpeedRows(root);
  if (values.search) return await searchSpeedRows(root);
  if (values.form) return await formSpeedRows(root);
  return await allRows();
}

/** @returns {Promise<Row[]>} */
async function allRows() {
  const started = [...(await startRows()), ...reportRows()];
  const speeds = [
    ...(await reportSpeedRows(root)),
    ...(await importSpeedRows(root)),
    ...(await listSpeedRows(root)),
    ...(await overviewSpeedRows(root)),
    ...(await searchSpeedRows(root)),
    ...(await formSpeedRows(root)),
  ];
  return [...started, ...speeds, ...(await pageRows())];
}

/** @returns {Promise<Row[]>} */
async function startRows() {
  const second = { what: 'npm start, second time, until the start page is served', unit: 's', budget: 5 };
  if (skipsClone) {
    const dataFolder = mkdtempSync(join(tmpdir(), 'kraften-bench-data-'));
    try {
      await secondsToServedPage(root, { env: shellEnvironment(), dataFolder });
      return [{ ...second, measured: await secondsToServedPage(root, { env: shellEnvironment(), dataFolder }) }];
    } finally {
      rmSync(dataFolder, { recursive: true, force: true });
    }
  }
  return inCleanClone(root, async ({ folder, env, cloneSeconds }) => {
    const dataFolder = join(folder, 'data', 'bench');
    const first = cloneSeconds + (await secondsToServedPage(folder, { env, dataFolder }));
    return [
      {
        what: 'clean clone, empty home, npm start, until the start page is served',
        unit: 's',
        measured: first,
        budget: 120,
      },
      { ...second, measured: await secondsToServedPage(folder, { env, dataFolder }) },
    ];
  });
}

/** @returns {Row[]} */
function reportRows() {
  const peer = `node -e '': ${secondsForNothing().toFixed(2)} s`;
  return [
    {
      what: 'kraften report, a hundred participations',
      unit: 's',
      measured: secondsForReport(root),
      budget: 1.5,
      peer,
    },
  ];
}

/** @returns {Promise<Row[]>} */
async function pageRows() {
  const bare = await barePageSize();
  const peer = `bare React page: ${kilobytes(bare.script).toFixed(1)} kB`;
  const sizes = (/** @type {string} */ app) => pageSize(join(root, 'apps', app, 'dist'));
  const budgets = { staff: 250, steering: 220 };
  const withComponents = Object.entries(budgets).flatMap(([app, budget]) => {
    const size = sizes(app);
    return [
      {
        what: `${app}: scripts of the first page, gzip`,
        unit: 'kB',
        measured: size && kilobytes(size.script),
        budget,
        peer,
      },
      { what: `${app}: style sheets of the first page, gzip`, unit: 'kB', measured: size && kilobytes(size.style) },
    ];
  });
  return withComponents;
}

/** @param {number} number @param {string} unit */
function shown(number, unit) {
  return number.toFixed(unit === 's' || unit === 'ms' ? 2 : unit === 'B' || unit === 'frames' ? 0 : 1);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return bytes / 1000;
}

/** @param {Row[]} table */
function print(table) {
  console.log(
    `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}\n`,
  );
  const cells = table.map(({ what, unit, measured, budget, peer }) => [
    what,
    measured === undefined ? 'not built' : `${shown(measured, unit)} ${unit}`,
    budget === undefined ? '' : `${shown(budget, unit)} ${unit}`,
    budget === undefined ? '' : measured !== undefined && measured <= budget ? 'ok' : 'OVER',
    peer ?? '',
  ]);
  const all = [['what', 'measured', 'budget', '', 'beside it'], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of all)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

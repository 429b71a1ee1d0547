import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shellEnvironment } from './shell-environment.mjs';

const rows = 100;
const runs = 5;

/**
 * How long `npm run --silent kraften -- report` takes for a hundred participations, from the shell's view.
 *
 * @param {string} folder
 * @returns {number} seconds, the median of five runs after one that isn't counted
 */
export function secondsForReport(folder) {
  const place = mkdtempSync(join(tmpdir(), 'kraften-bench-'));
  const file = join(place, 'cohort.json');
  writeFileSync(file, JSON.stringify(cohort()));
  const args = ['run', '--silent', 'kraften', '--', 'report', '--cohort', file];
  const period = ['--from', '2024-01-01', '--to', '2024-12-31', '--format', 'json'];
  try {
    return medianSeconds(() => {
      const { status, stdout, stderr } = spawnSync('npm', [...args, ...period], {
        cwd: folder,
        env: shellEnvironment(),
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`kraften report ended with ${status}:\n${stderr}`);
      if (JSON.parse(stdout).flow.everEnrolled === 0) throw new Error('The report counted nobody.');
    });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What the computer takes to start Node and do nothing. */
export function secondsForNothing() {
  return medianSeconds(() => {
    spawnSync(process.execPath, ['-e', '']);
  });
}

/** @param {() => void} work */
function medianSeconds(work) {
  work();
  const times = Array.from({ length: runs }, () => {
    const startedAt = performance.now();
    work();
    return (performance.now() - startedAt) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

/** A made-up team: enrolments through 2023 and 2024, every third of them closed. */
function cohort() {
  return {
    format: 'kraften-cohort/1',
    team: { id: 'bench', name: 'Bänk' },
    participations: Array.from({ length: rows }, (_, index) => {
      const isClosed = index % 3 === 0;
      return {
        id: `p-${index}`,
        personId: `x-${index}`,
        sex: index % 5 < 3 ? 'female' : 'male',
        birthDate: dayAfter('1970-01-01', index * 97),
        referralSource: 'SOC',
        incomeSource: 'activity-support',
        enrolledOn: dayAfter('2023-01-02', index * 6),
        publicSupportMonthsBefore: index,
        closedOn: isClosed ? dayAfter('2024-01-02', index * 3 + 30) : null,
        outcome: isClosed ? 'work' : null,
        dropout: false,
        transferredTo: null,
      };
    }).map((row) =>
      row.closedOn !== null && row.closedOn < row.enrolledOn ? { ...row, closedOn: row.enrolledOn } : row,
    ),
  };
}

/** @param {string} date @param {number} days */
function dayAfter(date, days) {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

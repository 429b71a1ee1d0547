import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { type Ended, program, runKraften } from '../testing/run-kraften';

const cohort = fileURLToPath(
  new URL('../../../../tooling/acceptance/published/cohorts/kraften-2024.json', import.meta.url),
);
const year = ['--from', '2024-01-01', '--to', '2024-12-31'];

function table(...options: readonly string[]): Ended {
  return runKraften(['report', '--cohort', cohort, ...options]);
}

function json(...options: readonly string[]) {
  return JSON.parse(table(...options, '--format', 'json').out);
}

describe('kraften report --compare', () => {
  const halves = ['--from', '2024-07-01', '--to', '2024-12-31', '--compare', '2024-01-01..2024-06-30'];

  test('shows both periods, and says what the difference can be', () => {
    const { code, out, err } = table(...halves);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^ +2024-07-01 +2024-01-01\n +– 2024-12-31 +– 2024-06-30$/m);
    // R 4.2.2: poisson.test(c(6, 10), c(184, 182))
    expect(out).toMatch(/^Avslutade: 6 mot 10: 4 färre\. Skillnaden kan bero på slumpen \(p = 0,33\)\.$/m);
    expect(out).toMatch(/^Resultat utan tidiga avhopp: \d+ av \d+ mot \d+ av \d+: /m);
    expect(out).not.toMatch(/NaN|null|undefined/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(92);
  });

  test('gives both reports and every comparison as JSON', () => {
    const { format, reports, comparisons } = json(...halves);
    expect(format).toBe('kraften-comparison/1');
    expect(reports).toEqual([
      json('--from', '2024-07-01', '--to', '2024-12-31'),
      json('--from', '2024-01-01', '--to', '2024-06-30'),
    ]);
    expect(comparisons).toContainEqual({
      metricId: 'flow.enrolledAtEnd',
      difference: 4,
      verdict: 'not-tested',
      p: null,
      ci95: null,
      sentence: '38 mot 34: 4 fler.',
    });
  });
});

describe('kraften report --series', () => {
  const series = ['--from', '2023-01-01', '--to', '2025-02-28', '--series'];

  test('shows twelve months at a time, half a year apart', () => {
    const { code, out, err } = table(...series);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/Nyinskrivna\n {2}2301–2312 +21\n {2}2307–2406 +23\n {2}2401–2412 +19\n/);
    expect(out.replaceAll('\u00a0', ' ')).toMatch(/^ {2}2401–2412 +54 % +7 av 13 +\(29–77 %\)$/m);
  });

  test('gives a report for each window as JSON', () => {
    const { format, reports } = json(...series);
    expect(format).toBe('kraften-series/1');
    expect(reports).toHaveLength(3);
    expect(reports[2]).toEqual(json(...year));
  });
});

test('kraften report --definitions tells how every figure is counted, without a cohort', () => {
  const { code, out, err } = runKraften(['report', '--definitions']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Resultat utan tidiga avhopp$/m);
  expect(out).toMatch(/^ {2}Nämnare: Alla avslut minus de tidiga avhoppen\.$/m);
  expect(out).toMatch(/^ {2}Definition results\.excludingDropouts, version 1$/m);
  const { format, definitions } = JSON.parse(runKraften(['report', '--definitions', '--format', 'json']).out);
  expect(format).toBe('kraften-definitions/1');
  expect(definitions).toHaveLength(out.match(/^ {2}Definition /gm)?.length ?? 0);
});

describe('kraften report --public', () => {
  test('hides what few people stand behind, and says how to hide less', () => {
    const { code, out, err } = table(...year, '--public');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Avslut totalt +16$/m);
    expect(out).toMatch(/^Tidiga avhopp \(dropouts\) +dold$/m);
    expect(out).toMatch(/--from 2023-01-01\s+--to 2024-12-31/);
  });

  test('is a format of its own as JSON, with the threshold that it was made by', () => {
    expect(json(...year, '--public', '--threshold', '10')).toMatchObject({
      format: 'kraften-public-report/1',
      threshold: 10,
    });
    const { closings, breakdowns } = json(...year, '--public');
    expect(closings.dropouts).toEqual({ hidden: 'few-people' });
    expect(breakdowns.newlyEnrolled.ageBand).toEqual({
      'under-18': 0,
      '18-30': 6,
      '31-45+46-64': 13,
      'over-64': 0,
      unknown: 0,
    });
  });
});

describe('kraften report for a spreadsheet', () => {
  test('as CSV has semicolons, decimal commas and a byte order mark', () => {
    const { code, out, err } = table(...year, '--format', 'csv');
    expect([code, err]).toEqual([0, '']);
    const lines = out.split('\r\n');
    expect(lines[0]).toBe('\ufeffAvsnitt;Figur;Del;Mått;2024-01-01 – 2024-12-31;Definition;Version');
    expect(lines).toContain(
      'Resultat;Resultat utan tidiga avhopp;;Andel;0,5384615384615384;results.excludingDropouts;1',
    );
  });

  test('as a workbook can be read back, with numbers as numbers', async () => {
    const args = [program, 'report', '--cohort', cohort, ...year, '--format', 'xlsx'];
    const { status, stdout } = spawnSync(process.execPath, args);
    const file = join(mkdtempSync(join(tmpdir(), 'kraften-')), 'rapport.xlsx');
    writeFileSync(file, stdout);
    expect(status).toBe(0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Figurer', 'Definitioner']);
    const shares: unknown[] = [];
    workbook.worksheets[0]?.eachRow((row) => {
      const isShare = row.getCell(2).value === 'Resultat utan tidiga avhopp' && row.getCell(4).value === 'Andel';
      if (isShare) shares.push(row.getCell(5).value);
    });
    expect(shares).toEqual([7 / 13]);
  });
});

describe('options that are wrong', () => {
  test.each([
    [[...year, '--compare', '2023'], /"2023" är ingen period/],
    [[...year, '--compare', '2023-12-31..2023-01-01'], /2023-12-31 är efter 2023-01-01/],
    [[...year, '--compare', '2023-07-01..2024-06-30'], /perioderna överlappar/],
    [[...year, '--compare', '2023-01-01..2023-12-31', '--series'], /--compare och --series går inte ihop/],
    [['--from', '2024-02-01', '--to', '2024-12-31', '--series'], /inget tolvmånadersfönster ryms/],
    [['--from', '1990-01-01', '--to', '2024-12-31', '--series'], /högst fyrtio fönster/],
    [[...year, '--series=ja'], /--series tar inget värde/],
    [[...year, '--threshold', '5'], /--threshold hör ihop med --public/],
    [[...year, '--public', '--threshold', '2'], /"2" går inte\. Skriv ett heltal från 3 till 10/],
    [['--definitions'], /--cohort går inte ihop med --definitions/],
  ] as const)('%j', (options, expected) => {
    const { code, out, err } = table(...options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(expected);
  });
});

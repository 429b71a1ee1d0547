import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Ended, fileWith, runKraften } from '../testing/run-kraften';

const published = new URL('../../../../tooling/acceptance/published/cohorts/', import.meta.url);
const year = ['--from', '2024-01-01', '--to', '2024-12-31'];

const row = {
  id: 'p-001',
  personId: 'x-001',
  sex: 'female',
  birthDate: '1991-04-17',
  referralSource: 'SOC',
  incomeSource: 'social-assistance',
  enrolledOn: '2022-09-05',
  publicSupportMonthsBefore: 38,
  closedOn: '2024-05-31',
  outcome: 'work',
  dropout: false,
  transferredTo: null,
};

function cohortOf(...rows: readonly object[]): string {
  return JSON.stringify({ format: 'kraften-cohort/1', team: { id: 'kraften', name: 'Kraften' }, participations: rows });
}

function report(path: string, options: readonly string[] = year, input = ''): Ended {
  return runKraften(['report', '--cohort', path, ...options, '--format', 'json'], input);
}

describe('kraften report on the published cohorts', () => {
  test.each([
    ['kraften-2018-19', '2018-07-01', '2019-06-30', [34, 18, 17, 35, 52], [9, 17]],
    ['kraften-2024', '2024-01-01', '2024-12-31', [35, 19, 16, 38, 54], [7, 13]],
  ] as const)('%s gives the report’s figures', (...[name, from, to, flow, [numerator, denominator]]) => {
    const path = fileURLToPath(new URL(`${name}.json`, published));
    const { code, out, err } = report(path, ['--from', from, '--to', to]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
    const [enrolledAtStart, newlyEnrolled, closed, enrolledAtEnd, everEnrolled] = flow;
    expect(JSON.parse(out)).toMatchObject({
      format: 'kraften-report/1',
      team: { id: 'kraften', name: 'Kraften Hedemora' },
      period: { from, to },
      flow: { enrolledAtStart, newlyEnrolled, closed, enrolledAtEnd, everEnrolled },
      results: { count: numerator, excludingDropouts: { numerator, denominator } },
    });
  });

  test('from standard input is the same', () => {
    const file = new URL('kraften-2024.json', published);
    const fromFile = report(fileURLToPath(file));
    expect(report('-', year, readFileSync(file, 'utf8'))).toEqual(fromFile);
  });
});

describe('kraften report on CSV', () => {
  const header = Object.keys(row);
  const cells = Object.values(row).map((value) => String(value ?? ''));
  const expected = JSON.parse(report(fileWith('kohort.json', cohortOf(row))).out);

  test.each([
    ['commas', [header.join(','), cells.join(',')].join('\n')],
    ['semicolons', [header.join(';'), cells.join(';')].join('\n')],
    ['a byte order mark and Windows line ends', `\ufeff${[header.join(';'), cells.join(';')].join('\r\n')}\r\n`],
    ['columns in another order', [[...header].reverse().join(','), [...cells].reverse().join(',')].join('\n')],
    ['quotes', [header.map((name) => `"${name}"`).join(','), cells.map((cell) => `"${cell}"`).join(',')].join('\n')],
    ['empty rows', `\n${header.join(';')}\n\n${cells.join(';')}\n;;;;;;;;;;;\n\n`],
  ])('with %s gives what JSON gives', (_with, csv) => {
    const { code, out, err } = report(fileWith('kohort.csv', csv));
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({ ...expected, team: { id: 'kohort', name: 'kohort' } });
  });

  test('in a file named .CSV, with nobody in it, counts nobody', () => {
    const { code, out } = report(fileWith('TOM.CSV', header.join(';')));
    expect(code).toBe(0);
    expect(JSON.parse(out).flow.everEnrolled).toBe(0);
  });

  test('names each wrong row with its row and its line, all at once', () => {
    const broken = cells.map((cell, index) => (header[index] === 'sex' ? 'kvinna' : cell));
    const quoted = cells.map((cell, index) => (header[index] === 'transferredTo' ? '"två\nrader"' : cell));
    const { code, out, err } = report(
      fileWith('kohort.csv', [header, quoted, broken, cells.slice(1)].map((line) => line.join(',')).join('\n')),
    );
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/Kohortfilen har 4 fel/);
    expect(err).toMatch(/^Rad {2}Filrad {2}Fält +Värde +Regel$/m);
    expect(err).toMatch(/^2 +4 +id +"p-001" +Samma id står på rad 1/m);
    expect(err).toMatch(/^2 +4 +sex +"kvinna" +Skriv någon av koderna female, male, unknown\.$/m);
    expect(err).toMatch(/^2 +4 +enrolledOn +"2022-09-05" +Personen "x-001" är redan inskriven på rad 1/m);
    expect(err).toMatch(/^3 +5 +– +– +Raden har 11 celler, men rubrikraden har 12/m);
  });

  test.each([
    [
      'a missing, an unknown and a double column',
      'id,id,kön',
      /id +"id" +Kolumnen finns två gånger[\s\S]*sex +tomt +Kolumnen saknas[\s\S]*"kön"/,
    ],
    ['nothing at all', '', /Filen är tom/],
    ['quotes that never end', 'id,"sex\nx', /Citattecknen går inte ihop/],
  ])('with %s says so', (_with, csv, expectedError) => {
    const { code, out, err } = report(fileWith('kohort.csv', csv));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(expectedError);
  });
});

describe('a cohort that breaks rules', () => {
  test('is told all of it at once, and nothing is computed', () => {
    const other = { ...row, id: 'p-002', personId: 'x-002' };
    const broken = [
      { ...row, enrolledOn: '2022-02-30', closedOn: '2021-01-01' },
      { ...other, birthDate: '2023-01-01' },
      { ...other, id: 'p-003', personId: 'x-003', closedOn: '2022-09-04' },
      { ...other, id: 'p-004', personId: 'x-004', outcome: null },
      { ...other, id: 'p-005', personId: 'x-005', closedOn: null },
      { ...other, id: 'p-006', personId: 'x-006', dropout: true },
      {
        ...other,
        id: 'p-007',
        personId: 'x-007',
        sex: 'F',
        referralSource: 'XX',
        incomeSource: 'lön',
        outcome: 'jobb',
      },
      { ...other, id: 'p-008', personId: 'x-008', publicSupportMonthsBefore: -3, dropout: 'nej' },
      { ...other, id: 'p-008', personId: 'x-009' },
      { ...other, id: 'p-010', personId: 'x-009', enrolledOn: '2024-01-01' },
      { ...other, id: 'p-011', personId: 'x-011', closedOn: null, outcome: null, transferredTo: 'sater' },
    ];
    const { code, out, err } = report(fileWith('kohort.json', cohortOf(...broken)));
    expect([code, out]).toEqual([2, '']);
    const places = err.split('\n').flatMap((line) => /^(\d+) +(\w+)/.exec(line)?.slice(1, 3).join(' ') ?? []);
    expect(places).toEqual([
      '1 enrolledOn',
      '2 enrolledOn',
      '3 closedOn',
      '4 outcome',
      '5 outcome',
      '6 dropout',
      '7 sex',
      '7 referralSource',
      '7 incomeSource',
      '7 outcome',
      '8 publicSupportMonthsBefore',
      '8 dropout',
      '9 id',
      '10 enrolledOn',
      '11 transferredTo',
    ]);
    expect(err).toMatch(/Kohortfilen har 15 fel\. Inget är uträknat\./);
  });
});

describe('a file that can’t be read', () => {
  const missing = join(mkdtempSync(join(tmpdir(), 'kraften-')), 'finns-inte.json');

  test.each([
    ['is not there', missing, /finns-inte\.json finns inte/],
    ['is a folder', mkdtempSync(join(tmpdir(), 'kraften-')), /Namnet ska sluta på \.json eller \.csv/],
    ['is of another kind', fileWith('kohort.xlsx', 'x'), /Namnet ska sluta på \.json eller \.csv/],
    ['is not UTF-8', fileWith('kohort.csv', Uint8Array.of(0x69, 0x64, 0x3b, 0xe4)), /är inte UTF-8/],
    ['is not JSON', fileWith('kohort.json', '{\n  "a": 1\n  "b": 2\n}'), /är inte giltig JSON \(rad 3, tecken 3\)/],
    ['is empty', fileWith('kohort.json', ''), /Filen är tom/],
    ['is no cohort', fileWith('kohort.json', '[]'), /Filen ska vara ett objekt/],
  ])('because it %s, is named', (_why, path, expected) => {
    const { code, out, err } = report(path);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(expected);
  });

  test('because it is a folder with a file’s name, is named', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'kraften-')), 'kohort.json');
    mkdirSync(folder);
    expect(report(folder)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/är en mapp\. Ange en fil\./),
    });
  });
});

describe('arguments that are wrong', () => {
  const cohort = fileWith('kohort.json', cohortOf(row));

  test.each([
    [[], [/--cohort saknas/, /--from saknas/, /--to saknas/]],
    [
      ['--cohort', cohort, '--from', '2024-13-01', '--to', 'igår'],
      [/"2024-13-01" är inget datum/, /"igår" är inget datum/],
    ],
    [['--cohort', cohort, '--from', '2024-12-31', '--to', '2024-01-01'], [/2024-12-31 är efter --to 2024-01-01/]],
    [['--cohort', cohort, ...year, '--format', 'xml'], [/"xml" finns inte\. Skriv table, json, csv eller xlsx/]],
    [
      ['--cohort', cohort, ...year, '--colour', 'blue'],
      [/--colour finns inte/, /"blue" hör inte hemma här/],
    ],
    [['--cohort', cohort, '--from', '--to', '2024-12-31'], [/--from saknar värde/]],
    [['--cohort', cohort, ...year, '--format'], [/--format saknar värde/]],
    [['--cohort', cohort, ...year, '--to', '2025-01-01'], [/--to står två gånger/]],
    [
      ['--cohort', 'borta.json', '--to', '2024-12-31', '-x'],
      [/--from saknas/, /-x finns inte/, /borta\.json finns inte/],
    ],
  ])('%j', (args, expected) => {
    const { code, out, err } = runKraften(['report', ...args]);
    expect([code, out]).toEqual([2, '']);
    for (const pattern of expected) expect(err).toMatch(pattern);
    expect(err).not.toMatch(/^ +at /m);
  });

  test('--from=… is as good as --from …', () => {
    expect(
      runKraften(['report', `--cohort=${cohort}`, '--from=2024-01-01', '--to=2024-12-31', '--format=json']).code,
    ).toBe(0);
  });

  test('--help tells how they are written', () => {
    const { code, out } = runKraften(['report', '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/kraften report --cohort FIL --from DATUM --to DATUM/);
  });
});

describe('kraften report as a table', () => {
  const path = fileURLToPath(new URL('kraften-2024.json', published));
  const { code, out, err } = runKraften(['report', '--cohort', path, ...year, '--format', 'table']);
  const plain = out.replaceAll('\u00a0', ' ');

  test('has every section, in Swedish, with numerator, denominator and interval', () => {
    expect([code, err]).toEqual([0, '']);
    expect(plain).toMatch(/^Kraften Hedemora\n2024-01-01 – 2024-12-31\n/);
    expect(plain).toMatch(/^Inskrivna vid periodens början +35$/m);
    expect(plain).toMatch(/^Resultat utan tidiga avhopp +54 % +7 av 13 +\(29–77 %\)$/m);
    expect(plain).toMatch(/^ +kvinnor +5 +0 +19,9/m);
    expect(plain).toMatch(/^ +12 +\d+ % +\(\d+–\d+ %\)/m);
  });

  test('fits a terminal', () => {
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(88);
  });

  test('has a dash where there is nobody to count on', () => {
    const empty = runKraften(['report', '--cohort', '-', ...year, '--format', 'table'], cohortOf());
    expect(empty.code).toBe(0);
    expect(empty.out).toMatch(/^Resultat utan tidiga avhopp +– +0 av 0$/m);
    expect(empty.out).not.toMatch(/NaN|null|undefined|Infinity/);
  });
});

import { describe, expect, test } from 'vitest';
import { cohortFields } from './cohort-row';
import { type CohortTable, parseCohortTable } from './parse-cohort-table';

const team = { id: 'kraften', name: 'Kraften' };
const cells = {
  id: 'p-001',
  personId: 'x-001',
  sex: 'female',
  birthDate: '1991-04-17',
  referralSource: 'SOC',
  incomeSource: 'social-assistance',
  enrolledOn: '2022-09-05',
  publicSupportMonthsBefore: '38',
  closedOn: '2024-05-31',
  outcome: 'other',
  dropout: '',
  transferredTo: '',
};

function tableOf(...rows: readonly Partial<Record<string, string>>[]): CohortTable {
  return {
    header: cohortFields,
    rows: rows.map((changes, index) => ({
      line: index + 2,
      cells: cohortFields.map((field) => ({ ...cells, ...changes })[field] ?? ''),
    })),
  };
}

function errorsIn(table: CohortTable): string[] {
  const cohort = parseCohortTable(table, team);
  return cohort.ok ? [] : cohort.problem.map(({ row, line, field }) => `${row ?? 'file'}/${line} ${field}`);
}

describe('a cohort in a table', () => {
  test('has its columns in any order, with or without space around the cells', () => {
    const header = [...cohortFields].reverse();
    const rows = [{ line: 2, cells: header.map((field) => ` ${cells[field]} `) }];
    const cohort = parseCohortTable({ header, rows }, team);
    expect(cohort).toEqual(parseCohortTable(tableOf({}), team));
    expect(cohort).toMatchObject({
      ok: true,
      value: { team, participations: [{ sex: 'female', publicSupportMonthsBefore: 38 }] },
    });
  });

  test.each([
    ['true', true],
    ['1', true],
    ['false', false],
    ['0', false],
    ['', false],
  ])('writes an early dropout as %j', (dropout, expected) => {
    expect(parseCohortTable(tableOf({ dropout }), team)).toMatchObject({
      ok: true,
      value: { participations: [{ closing: { dropout: expected } }] },
    });
  });

  test.each([
    ['4.5', 4.5],
    ['4,5', 4.5],
    ['0', 0],
    ['', null],
  ])('writes months as %j', (publicSupportMonthsBefore, expected) => {
    expect(parseCohortTable(tableOf({ publicSupportMonthsBefore }), team)).toMatchObject({
      ok: true,
      value: { participations: [{ publicSupportMonthsBefore: expected }] },
    });
  });

  test.each([
    ['dropout', 'ja'],
    ['dropout', 'TRUE'],
    ['publicSupportMonthsBefore', '-1'],
    ['publicSupportMonthsBefore', '1e3'],
    ['publicSupportMonthsBefore', 'NaN'],
    ['publicSupportMonthsBefore', '0x10'],
    ['publicSupportMonthsBefore', '9'.repeat(400)],
    ['birthDate', '910417'],
    ['sex', 'kvinna'],
  ])('names %s %j with its row and its line in the file', (field, value) => {
    expect(errorsIn(tableOf({}, { id: 'p-2', personId: 'x-2', [field]: value }))).toEqual([`2/3 ${field}`]);
  });
});

describe('a header that is wrong', () => {
  const [first] = tableOf({}).rows;
  const full = first?.cells ?? [];

  test('names columns that are missing, unknown or there twice', () => {
    const header = [...cohortFields.filter((field) => field !== 'sex'), 'kön', 'id'];
    expect(errorsIn({ header, rows: [] })).toEqual(['file/1 id', 'file/1 sex', 'file/1 "kön"']);
  });

  test('does not hide what is wrong in the columns that are there', () => {
    const header = cohortFields.map((field) => (field === 'sex' ? 'Sex' : field));
    const row = full.map((cell, index) => (header[index] === 'outcome' ? 'job' : cell));
    expect(errorsIn({ header, rows: [{ line: 2, cells: row }] })).toEqual([
      'file/1 sex',
      'file/1 "Sex"',
      '1/2 outcome',
    ]);
  });

  test('a row with cells too many or too few is named, and nothing is guessed from it', () => {
    const rows = [
      { line: 2, cells: [...full, 'extra'] },
      { line: 3, cells: full.slice(1) },
    ];
    expect(errorsIn({ header: cohortFields, rows })).toEqual(['1/2 null', '2/3 null']);
  });
});

test('what two rows have in common is named with the line of the later, and its cell without the space around it', () => {
  const cohort = parseCohortTable(tableOf({}, { personId: 'x-2' }), team);
  expect(cohort).toMatchObject({ ok: false, problem: [{ row: 2, line: 3, field: 'id' }] });
  expect(parseCohortTable(tableOf({ sex: ' kvinna ' }), team)).toMatchObject({
    ok: false,
    problem: [{ row: 1, line: 2, field: 'sex', value: '"kvinna"' }],
  });
});

test('names of columns may have space around them, and one that is missing is told once', () => {
  const header = cohortFields.map((field) => ` ${field} `);
  expect(errorsIn({ header, rows: tableOf({}).rows })).toEqual([]);
  const cohort = parseCohortTable({ header: [...cohortFields.slice(1), ' kön '], rows: [] }, team);
  expect(cohort).toMatchObject({ problem: [{ field: 'id', value: 'tomt' }, { field: '"kön"' }] });
});

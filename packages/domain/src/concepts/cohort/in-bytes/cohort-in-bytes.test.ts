import { describe, expect, test } from 'vitest';
import { rowOf } from '../../../testing/cohort-in-bytes';
import { textIn } from '../../../testing/utf8';
import { cohortFields } from '../cohort-row';
import { CohortInBytes } from './cohort-in-bytes';
import type { RowInBytes } from './row-in-bytes';

const row = {
  id: 'p-001',
  personId: 'x-001',
  sex: 'female',
  birthDate: '1991-04-17',
  referralSource: 'SOC',
  incomeSource: 'social-assistance',
  enrolledOn: '2022-09-05',
  publicSupportMonthsBefore: '38.5',
  closedOn: '2024-05-31',
  outcome: 'other',
  dropout: '1',
  transferredTo: 'sater',
};
const open = { ...row, closedOn: '', outcome: '', dropout: '', transferredTo: '' };

/** The last of the rows is taken by a reader that has taken those before. */
function takes(...rows: readonly Partial<typeof row>[]): boolean {
  const reader = readerOf(rows.slice(0, -1));
  return reader.add(rowIn(rows.at(-1) ?? {})) && reader.participations() !== null;
}

describe('a row is taken', () => {
  test('as the participation that it is', () => {
    expect(readerOf([row, { ...open, id: 'p-002', personId: 'x-002' }]).participations()).toEqual([
      {
        id: 'p-001',
        personId: 'x-001',
        sex: 'female',
        birthDate: '1991-04-17',
        referralSource: 'SOC',
        incomeSource: 'social-assistance',
        enrolledOn: '2022-09-05',
        publicSupportMonthsBefore: 38.5,
        closing: { closedOn: '2024-05-31', outcome: 'other', dropout: true, transferredTo: 'sater' },
      },
      expect.objectContaining({ id: 'p-002', personId: 'x-002', enrolledOn: '2022-09-05', closing: null }),
    ]);
  });

  test.each([
    [{ birthDate: '', incomeSource: '', publicSupportMonthsBefore: '' }],
    [{ birthDate: row.enrolledOn, closedOn: row.enrolledOn }],
    [{ referralSource: 'LT', id: ' Å-1 ' }],
  ])('with %j', (changes) => {
    expect(takes({ ...row, ...changes })).toBe(true);
  });

  test.each([
    [{ id: '' }],
    [{ personId: ' ' }],
    [{ id: '\u00a0p-001' }],
    [{ sex: 'kvinna' }],
    [{ enrolledOn: '2022-02-30' }],
    [{ birthDate: '2022-09-06' }],
    [{ closedOn: '2022-09-04' }],
    [{ outcome: '' }],
    [{ outcome: 'work' }],
    [{ ...open, outcome: 'work' }],
    [{ ...open, dropout: 'true' }],
    [{ ...open, transferredTo: 'sater' }],
  ])('but not with %j', (changes) => {
    expect(takes({ ...row, ...changes })).toBe(false);
  });
});

describe('rows are taken together', () => {
  const later = { ...open, id: 'p-002', enrolledOn: '2024-06-01' };

  test('when a person comes back the day after, whichever row stands first', () => {
    expect([takes(row, later), takes(later, row)]).toEqual([true, true]);
  });

  test.each([
    ['ids are the same', { ...later, id: 'p-001' }],
    ['a person comes back on the last day', { ...later, enrolledOn: '2024-05-31' }],
    ['a person comes before one who never left', { ...open, id: 'p-002', enrolledOn: '2020-01-01' }],
  ])('but not when %s', (_what, other) => {
    expect([takes(row, other), takes(other, row)]).toEqual([false, false]);
  });
});

test.each<[readonly string[], boolean]>([
  [['p-1', 'p-2', 'p-10'], true],
  [['p-10', 'p-2', 'p-1'], true],
  [['p-1', 'p-2', 'p-1'], false],
  [['p-1', 'p-2', 'p-2'], false],
  [['p-10', 'p-2', 'p-10'], false],
])('rows with the ids %j are taken together: %j', (ids, expected) => {
  expect(takes(...ids.map((id, index) => ({ ...row, id, personId: `x-${index}` })))).toBe(expected);
});

describe('a header is taken', () => {
  const isTaken = (header: readonly string[]) => CohortInBytes.under(header, textIn) !== null;

  test('with the columns in any order', () => {
    expect([isTaken(cohortFields), isTaken(cohortFields.map((field) => ` ${field}`).reverse())]).toEqual([true, true]);
  });

  test('but not with one that is missing, unknown or there twice', () => {
    const others = cohortFields.slice(1);
    expect([others, ['kön', ...others], ['sex', ...others], ['id', ...cohortFields]].map(isTaken)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

test('thousands of rows are each what they were', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    ...row,
    id: `p-${index}`,
    personId: `x-${index}`,
    publicSupportMonthsBefore: `${index / 4}`,
  }));
  const participations = readerOf(rows).participations();
  expect(
    participations?.map(({ id, personId, publicSupportMonthsBefore }) => [id, personId, publicSupportMonthsBefore]),
  ).toEqual(
    rows.map(({ id, personId, publicSupportMonthsBefore }) => [id, personId, Number(publicSupportMonthsBefore)]),
  );
});

test('room made in advance, before any row or among them, changes nothing', () => {
  const rows = Array.from({ length: 300 }, (_, index) => ({ ...row, id: `p-${index}`, personId: `x-${index}` }));
  const before = readerOf([]);
  before.makeRoom(300);
  for (const each of rows) before.add(rowIn(each));
  const among = readerOf(rows.slice(0, 100));
  among.makeRoom(300);
  expect(among.length).toBe(100);
  for (const each of rows.slice(100)) among.add(rowIn(each));
  const read = readerOf(rows).participations();
  expect(read).toHaveLength(300);
  expect([before, among].map((reader) => reader.participations())).toEqual([read, read]);
  expect([before.length, among.length]).toEqual([300, 300]);
});

function readerOf(rows: readonly Partial<typeof row>[]): CohortInBytes {
  const reader = CohortInBytes.under(cohortFields, textIn);
  if (reader === null) throw new Error('the header was refused');
  for (const each of rows) if (!reader.add(rowIn(each))) throw new Error(`refused: ${JSON.stringify(each)}`);
  return reader;
}

function rowIn(cells: Partial<typeof row>): RowInBytes {
  return rowOf(cohortFields.map((field) => cells[field] ?? ''));
}

import { describe, expect, test } from 'vitest';
import { parseCohort } from './parse-cohort';

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

function fileOf(...rows: readonly unknown[]): unknown {
  return { format: 'kraften-cohort/1', team: { id: 'kraften', name: 'Kraften Hedemora' }, participations: rows };
}

/** The places of all errors, as "row field". */
function errorsIn(json: unknown): string[] {
  const cohort = parseCohort(json);
  return cohort.ok ? [] : cohort.problem.map((error) => `${error.row ?? 'file'} ${error.field}`);
}

function firstRuleIn(json: unknown): string | undefined {
  const cohort = parseCohort(json);
  return cohort.ok ? undefined : cohort.problem[0]?.rule;
}

describe('a cohort in JSON', () => {
  test('becomes participations with their closing inside', () => {
    const { closedOn: _on, outcome: _to, dropout: _early, transferredTo: _team, ...lasting } = row;
    expect(parseCohort(fileOf(row))).toEqual({
      ok: true,
      value: {
        team: { id: 'kraften', name: 'Kraften Hedemora' },
        participations: [
          { ...lasting, closing: { closedOn: '2024-05-31', outcome: 'work', dropout: false, transferredTo: null } },
        ],
      },
    });
  });

  test('may leave out what may be empty, or write it as an empty text', () => {
    const { birthDate, incomeSource, publicSupportMonthsBefore, closedOn, outcome, dropout, transferredTo, ...needed } =
      row;
    const open = { ...needed, birthDate: null, incomeSource: null, publicSupportMonthsBefore: null, closing: null };
    const emptied = { birthDate: '', incomeSource: '', publicSupportMonthsBefore: '', closedOn: '', outcome: '' };
    for (const written of [
      needed,
      { ...needed, ...emptied, dropout: '', transferredTo: '' },
      { ...needed, dropout: null },
    ]) {
      expect(parseCohort(fileOf(written))).toMatchObject({ ok: true, value: { participations: [open] } });
    }
  });

  test('reads the county councils’ old code as the regions’', () => {
    const old = { ...row, referralSource: 'LT', enrolledOn: '2017-09-05' };
    expect(parseCohort(fileOf(old))).toMatchObject({ ok: true, value: { participations: [{ referralSource: 'RD' }] } });
  });

  test('may have nobody in it', () => {
    expect(parseCohort(fileOf())).toMatchObject({ ok: true, value: { participations: [] } });
  });
});

describe('a row that breaks a rule is an error with its row, field, value and rule:', () => {
  test.each([
    ['id', { id: '' }],
    ['id', { id: 7 }],
    ['id', { id: null }],
    ['personId', { personId: '' }],
    ['sex', { sex: 'woman' }],
    ['sex', { sex: '' }],
    ['sex', { sex: 'Female' }],
    ['birthDate', { birthDate: '1991-02-29' }],
    ['birthDate', { birthDate: 19910417 }],
    ['referralSource', { referralSource: 'soc' }],
    ['referralSource', { referralSource: null }],
    ['incomeSource', { incomeSource: 'wage' }],
    ['enrolledOn', { enrolledOn: '2022-9-5' }],
    ['enrolledOn', { enrolledOn: null }],
    ['enrolledOn', { birthDate: '2022-09-06' }],
    ['publicSupportMonthsBefore', { publicSupportMonthsBefore: -1 }],
    ['publicSupportMonthsBefore', { publicSupportMonthsBefore: '38' }],
    ['publicSupportMonthsBefore', { publicSupportMonthsBefore: Number.NaN }],
    ['publicSupportMonthsBefore', { publicSupportMonthsBefore: Number.POSITIVE_INFINITY }],
    ['closedOn', { closedOn: '2022-09-04' }],
    ['closedOn', { closedOn: '2024-06-31' }],
    ['outcome', { outcome: null }],
    ['outcome', { outcome: 'job' }],
    ['outcome', { closedOn: null }],
    ['dropout', { dropout: 'no' }],
    ['dropout', { dropout: 1 }],
    ['dropout', { dropout: true }],
    ['dropout', { dropout: true, outcome: 'studies' }],
    ['dropout', { dropout: true, outcome: 'other-vocational-rehab' }],
    ['dropout', { dropout: true, outcome: null, closedOn: null }],
    ['transferredTo', { transferredTo: 3 }],
    ['transferredTo', { transferredTo: 'sater', outcome: null, closedOn: null }],
    ['"name"', { name: 'någon' }],
  ])('%s in %j', (field, change) => {
    expect(errorsIn(fileOf(row, { ...row, id: 'p-002', personId: 'x-002', ...change }))).toEqual([`2 ${field}`]);
  });

  test('the message shows the value and tells what to write', () => {
    expect(parseCohort(fileOf({ ...row, sex: 'woman' }))).toEqual({
      ok: false,
      problem: [
        { row: 1, line: null, field: 'sex', value: '"woman"', rule: 'Skriv någon av koderna female, male, unknown.' },
      ],
    });
  });

  test('the value of an unknown field is never shown: it may be a name', () => {
    expect(JSON.stringify(parseCohort(fileOf({ ...row, name: 'Anna Svensson' })))).not.toContain('Anna');
  });

  test('all of them are told at once, in the order of the file', () => {
    const broken = { ...row, sex: 1, enrolledOn: 'igår', outcome: 'x', dropout: 'ja' };
    expect(errorsIn(fileOf(broken, 'row', { ...row, closedOn: '2020-01-01' }, { ...row, personId: 'x-9' }))).toEqual([
      '1 sex',
      '1 enrolledOn',
      '1 outcome',
      '1 dropout',
      '2 null',
      '3 id',
      '3 closedOn',
      '4 id',
    ]);
  });
});

describe('seen together', () => {
  test('ids are unique', () => {
    expect(errorsIn(fileOf(row, { ...row, personId: 'x-2' }, { ...row, personId: 'x-3' }))).toEqual(['2 id', '3 id']);
  });

  test.each([
    ['the day after the closing', '2024-06-01', []],
    ['the very day of the closing, which is a day enrolled', '2024-05-31', ['2 enrolledOn']],
    ['in the middle of the other', '2023-01-01', ['2 enrolledOn']],
    ['on the same day as the other', '2022-09-05', ['2 enrolledOn']],
  ])('one person may be enrolled again %s', (_when, enrolledOn, expected) => {
    const again = { ...row, id: 'p-002', enrolledOn, closedOn: null, outcome: null };
    expect(errorsIn(fileOf(row, again))).toEqual(expected);
  });

  test('an open participation leaves no room for a later one, and the order of rows does not matter', () => {
    const open = { ...row, id: 'p-002', enrolledOn: '2024-07-01', closedOn: null, outcome: null };
    const later = { ...row, id: 'p-003', enrolledOn: '2025-07-01', closedOn: '2025-08-01' };
    expect(errorsIn(fileOf(later, open, row))).toEqual(['1 enrolledOn']);
  });

  test('a long participation overlaps everyone inside it', () => {
    const long = { ...row, enrolledOn: '2020-01-01', closedOn: '2024-12-31' };
    const first = { ...row, id: 'p-002', enrolledOn: '2021-01-01', closedOn: '2021-02-01' };
    const second = { ...row, id: 'p-003', enrolledOn: '2022-01-01', closedOn: '2022-02-01' };
    expect(errorsIn(fileOf(long, first, second))).toEqual(['2 enrolledOn', '3 enrolledOn']);
  });

  test('different people overlap freely, whatever they are called', () => {
    const others = ['__proto__', 'constructor', 'x-002'].map((personId, index) => ({
      ...row,
      id: `p-${index}`,
      personId,
    }));
    expect(errorsIn(fileOf(row, ...others))).toEqual([]);
  });
});

describe('a file that is no cohort', () => {
  test.each([
    [null, ['file null']],
    ['text', ['file null']],
    [[], ['file null']],
    [{}, ['file format', 'file team.id', 'file team.name', 'file participations']],
    [
      { format: 'kraften-cohort/2', team: [], participations: {} },
      ['file format', 'file team.id', 'file team.name', 'file participations'],
    ],
    [{ format: 'kraften-cohort/1', team: { id: '', name: 3 }, participations: [] }, ['file team.id', 'file team.name']],
  ])('%j', (json, expected) => {
    expect(errorsIn(json)).toEqual(expected);
  });

  test('a wrong head does not hide what is wrong in the rows', () => {
    expect(errorsIn({ format: 'x', team: { id: 'a', name: 'b' }, participations: [{ ...row, sex: '' }] })).toEqual([
      'file format',
      '1 sex',
    ]);
  });
});

describe('hostile input', () => {
  test('with prototype keys is refused, and changes nothing', () => {
    const json: unknown = JSON.parse(
      '{"format":"kraften-cohort/1","team":{"id":"a","name":"b"},"participations":[{"__proto__":{"sex":"female"},"constructor":1}]}',
    );
    expect(errorsIn(json)).toContain('1 sex');
    expect(Object.hasOwn(Object.prototype, 'sex')).toBe(false);
  });

  test('inherits nothing', () => {
    expect(errorsIn(fileOf(Object.create(row)))).toContain('1 sex');
    expect(errorsIn(Object.create({ format: 'kraften-cohort/1' }))).toContain('file format');
  });

  test('with huge, nested or circular values is named in short', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    let deep: unknown = 'x';
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    const cohort = parseCohort(
      fileOf({ ...row, sex: 'x'.repeat(1e6), id: circular, personId: deep, birthDate: Symbol('x') }),
    );
    expect(cohort.ok ? [] : cohort.problem.map(({ value }) => value.length <= 50)).toEqual([true, true, true, true]);
  });

  test('can’t redraw the terminal that its values are shown on', () => {
    const cohort = parseCohort(fileOf({ ...row, sex: '\u001b[2J\u009b31m\u202eabc\n' }));
    expect(cohort.ok ? '' : cohort.problem[0]?.value).toMatch(/^"[\x20-\x7e]*"$/);
  });

  test('of tens of thousands of rows gives as many errors', () => {
    const rows: unknown[] = Array.from({ length: 60_000 }, (_, index) => (index % 2 === 0 ? null : row));
    const cohort = parseCohort({ format: 'kraften-cohort/1', team: { id: 'a', name: 'b' }, participations: rows });
    // 30 000 rows that are none, and 29 999 with the same id and the same days as the first.
    expect(cohort.ok ? 0 : cohort.problem.length).toBe(30_000 + 2 * 29_999);
  });
});

test('rules are whole Swedish sentences', () => {
  expect(firstRuleIn(fileOf({ ...row, closedOn: '2022-01-01' }))).toBe(
    'Avslutsdagen får inte vara före inskrivningsdagen 2022-09-05. Rätta någon av dem.',
  );
  expect(firstRuleIn(fileOf(row, { ...row, id: 'p-2' }))).toBe(
    'Personen "x-001" är redan inskriven på rad 1 (2022-09-05–2024-05-31). Rätta dagarna: en ny inskrivning börjar tidigast dagen efter avslutet.',
  );
});

describe('seen together, rows that can’t be read', () => {
  test('say nothing of others: two without an id or a person are not the same', () => {
    const nameless = { ...row, id: 7, personId: 7 };
    expect(errorsIn(fileOf(nameless, nameless))).toEqual(['1 id', '1 personId', '2 id', '2 personId']);
  });

  test('that end before they begin overlap nobody', () => {
    const backwards = { ...row, id: 'p-002', enrolledOn: '2023-06-01', closedOn: '2023-01-01' };
    expect(errorsIn(fileOf(row, backwards))).toEqual(['2 closedOn']);
  });

  test('a stay of one day is a stay', () => {
    const day = { ...row, id: 'p-002', enrolledOn: '2023-06-01', closedOn: '2023-06-01' };
    expect(errorsIn(fileOf(row, day))).toEqual(['2 enrolledOn']);
    expect(errorsIn(fileOf({ ...row, birthDate: row.enrolledOn }))).toEqual([]);
  });

  test('a stay is told with the days that it overlaps', () => {
    const open = { ...row, closedOn: null, outcome: null };
    const later = { ...row, id: 'p-002', enrolledOn: '2023-06-01' };
    expect(firstRuleIn(fileOf(open, later))).toContain('(från 2022-09-05)');
    expect(firstRuleIn(fileOf(row, later))).toContain('(2022-09-05–2024-05-31)');
  });
});

test('a team needs an id and a name', () => {
  const withTeam = (team: unknown) => ({ format: 'kraften-cohort/1', team, participations: [row] });
  expect(errorsIn(withTeam({ id: 'a', name: '' }))).toEqual(['file team.name']);
  expect(errorsIn(withTeam({ id: '', name: 'A' }))).toEqual(['file team.id']);
  expect(errorsIn(withTeam('A'))).toEqual(['file team.id', 'file team.name']);
});

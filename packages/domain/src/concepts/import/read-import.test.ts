import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import type { ListEntry } from '../reference-list/list-entry';
import { guessMapping } from './guess-mapping';
import type { ImportMapping } from './import-mapping';
import { importTable } from './import-table';
import { type ImportGround, readImport } from './read-import';

const today = CalendarDate.parse('2026-03-16');
const coaches = [
  { userId: 'u1', userName: 'Ebba Ek', email: 'ebba.ek@exempel.se' },
  { userId: 'u2', userName: 'Karin Alm', email: 'karin.alm@exempel.se' },
];
const ground: ImportGround = {
  ...{ today, coaches, listEntries: [], identityNumberErrors: () => [] },
  ...{ personIdByNumber: new Map(), namesAndBirths: new Set(), staysByPersonId: new Map() },
};
/** Said of every list without the day when the referral came. */
const waitIsUnknown = { kind: 'warning', row: null };
const heading = 'Förnamn;Efternamn;Pers.nr;Remittent;Coach;Inskriven (datum);Avslutad;Avslutsorsak;Avhopp';

function tableOf(...rows: readonly string[]) {
  const table = importTable(rows.map((row, index) => ({ row: index + 1, cells: row.split(';') })));
  if (table === null) throw new Error('an empty list');
  return table;
}
function read(rows: readonly string[], change: Partial<ImportMapping> = {}, beside: Partial<ImportGround> = {}) {
  const table = tableOf(heading, ...rows);
  return readImport(table, { ...guessMapping(table, coaches), ...change }, { ...ground, ...beside });
}
const errorsOf = (rows: readonly string[], change?: Partial<ImportMapping>) =>
  read(rows, change)
    .problems.filter(({ kind }) => kind === 'error')
    .map(({ row, column }) => `${row}${column}`);

describe('a row', () => {
  test('is read by what its headings and words usually mean', () => {
    expect(read(['Maja;Berg;900101-2385;Försäkringskassan;EE;2023-02-01;31/5 2024;Jobb;nej']).records).toMatchObject([
      {
        row: 2,
        person: { givenName: 'Maja', identityNumber: '199001012385', birthDate: '1990-01-01', sex: 'female' },
        ...{ source: 'FK', receivedOn: '2023-02-01' },
        participation: {
          ...{ coachId: 'u1', enrolledOn: '2023-02-01' },
          closing: { closedOn: '2024-05-31', outcome: 'work', dropout: false },
        },
      },
    ]);
  });

  test('is warned of, and read, when the team’s lists didn’t offer its code on its day', () => {
    const ended: ListEntry = {
      list: 'outcome',
      ...{ code: 'work', label: '', validFrom: null, validTo: CalendarDate.parse('2023-12-31') },
      ...{ offered: true, externalCode: '', note: '' },
    };
    const rows = ['Maja;Berg;;FK;EE;2023-02-01;2023-12-31;Jobb;nej', 'Bo;Lind;;FK;EE;2023-02-01;2024-01-01;Jobb;nej'];
    const { records, problems } = read(rows, {}, { listEntries: [ended] });
    expect(records).toHaveLength(2);
    expect(problems.filter(({ column }) => column === 'H')).toEqual([
      {
        ...{ kind: 'warning', row: 3, column: 'H', heading: 'Avslutsorsak', value: '"Jobb"' },
        message:
          'Enligt teamets listor gick ”Arbete” inte att välja 2024-01-01. Stämmer det ändå behöver du inte ändra något.',
      },
    ]);
  });

  test.each([
    ['20240305', '2024-03-05'],
    ['240305', '2024-03-05'],
    ['5 mars 2024', '2024-03-05'],
    ['5.3.2024', '2024-03-05'],
    ['2024-03-05 00:00:00', '2024-03-05'],
    ['45356', '2024-03-05'],
  ])('has a day however it is written: %s', (written, day) => {
    expect(read([`Bo;Lind;;AF;karin;${written};;;`]).records[0]?.participation).toMatchObject({
      ...{ coachId: 'u2', enrolledOn: day },
    });
  });

  test.each([
    ['a day that doesn’t exist', 'Bo;Lind;;AF;EE;2024-02-30;;;', '2F'],
    ['a day to come', 'Bo;Lind;;AF;EE;2026-03-17;;;', '2F'],
    ['an unknown word', 'Bo;Lind;;Kyrkan;EE;2024-02-01;;;', '2D'],
    ['an unknown coach', 'Bo;Lind;;AF;Nils;2024-02-01;;;', '2E'],
    ['no family name', 'Bo;;;AF;EE;2024-02-01;;;', '2B'],
    ['a number of eleven digits', 'Bo;Lind;9001012385x;AF;EE;2024-02-01;;;', '2C'],
    ['a closing before the enrolment', 'Bo;Lind;;AF;EE;2024-02-01;2024-01-31;Arbete;', '2G'],
    ['a closing to nothing', 'Bo;Lind;;AF;EE;2024-02-01;2024-03-31;;', '2H'],
    ['an outcome without a closing', 'Bo;Lind;;AF;EE;2024-02-01;;Arbete;', '2H'],
    ['a dropout to work', 'Bo;Lind;;AF;EE;2024-02-01;2024-03-01;Arbete;ja', '2I'],
  ])('is refused at its column for %s', (_what, row, place) => {
    expect(errorsOf([row])).toEqual([place]);
  });

  test('that says no coach gets the one that was chosen for all', () => {
    expect(errorsOf(['Bo;Lind;;AF;;2024-02-01;;;'])).toEqual(['2E']);
    expect(read(['Bo;Lind;;AF;;2024-02-01;;;'], { coach: 'karin.alm@exempel.se' }).records).toMatchObject([
      { participation: { coachId: 'u2' } },
    ]);
  });

  test('names all that is wrong with it at once, and spares no other row', () => {
    expect(errorsOf(['Bo;Lind;;Kyrkan;Nils;igår;;;', 'Eva;Ek;;AF;EE;2024-01-01;2023-01-01;Annat;'])).toEqual([
      ...['2D', '2F', '3G'],
    ]);
  });
});

describe('rows together', () => {
  const [first, second] = [
    'Maja;Berg;900101-2385;FK;EE;2023-02-01;2024-05-31;Annat;',
    'M;Berg;19900101-2385;FK;EE;2024-05-31;;;',
  ];
  test('with one number are one person, who is never enrolled twice on a day', () => {
    expect(errorsOf([first, second])).toEqual(['3F']);
    const { records } = read([first, second.replace('2024-05-31', '2024-06-01')]);
    expect(new Set(records.map(({ personKey }) => personKey)).size).toBe(1);
  });

  test('of one name and birth date may be one person: that is a warning, never an error', () => {
    const table = tableOf(
      'Namn;Född;Remittent;Coach;Inskriven',
      'Bo Lind;1990-01-01;AF;EE;2024-01-01',
      'Lind, Bo;900101;AF;EE;2024-02-01',
    );
    const result = readImport(table, guessMapping(table, coaches), ground);
    expect(result.records).toHaveLength(2);
    expect(result.problems).toMatchObject([{ kind: 'warning', row: 3, column: 'A' }, waitIsUnknown]);
  });

  test('are held against whom the team knows', () => {
    const known = {
      personIdByNumber: new Map([['199001012385', 'p1']]),
      staysByPersonId: new Map([
        ['p1', [{ from: CalendarDate.parse('2023-01-01'), to: CalendarDate.parse('2023-02-01') }]],
      ]),
    };
    expect(read([first], {}, known).problems.map(({ kind, column }) => `${kind} ${column}`)).toEqual([
      'warning C',
      'error F',
      'warning null',
    ]);
    expect(read([first.replace('2023-02-01', '2023-02-02')], {}, known).records).toMatchObject([
      { knownPersonId: 'p1' },
    ]);
  });
});

describe('a list', () => {
  test('without the columns that all need is refused as a whole', () => {
    const table = tableOf('Telefon;Ort', '070-174 06 05;Säter');
    const { problems } = readImport(table, guessMapping(table, coaches), ground);
    expect(problems.map(({ row }) => row)).toEqual([null, null, null]);
  });

  test('has its headings in the first row that says anything, and rows keep the numbers of the file', () => {
    const table = tableOf(';;', '', 'Namn;Namn;', 'Bo;Lind;extra', ';;');
    expect(table).toEqual({ headings: ['Namn', 'Namn (2)'], rows: [{ row: 4, cells: ['Bo', 'Lind'] }] });
  });

  test('whose mapping names a heading that it lacks says so', () => {
    expect(
      errorsOf(['Bo;Lind;;AF;EE;2024-02-01;;;'], {
        columns: { fullName: 'Klient', enrolledOn: 'Inskriven (datum)', source: 'Remittent', coach: 'Coach' },
      }),
    ).toEqual(['nullnull']);
  });
});

import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { fieldErrorsOf } from '../../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../../testing/two-teams';

const year = 2025;
const sie = [
  ...['#FLAGGA 0', '#FORMAT PC8', '#SIETYP 4', '#KONTO 7010 "Löner"', '#KONTO 5010 "Lokalhyra"', '#KONTO 1930 "Bank"'],
  ...['#DIM 1 "Kostnadsställe"', '#OBJEKT 1 "456" "Team Ek"', '#OBJEKT 1 "99" "Skolan"'],
  ...['#VER A 1 20250131', '{', '#TRANS 7010 {1 "456"} 1000.50', '#TRANS 7010 {1 "99"} 9999', '#TRANS 1930 {} -1', '}'],
  ...['#VER A 2 20250228', '{', '#TRANS 5010 {1 "456"} 200', '}'],
].join('\r\n');
const fileOf = (text: string, fileName = 'utfall.se') => ({
  ...{ fileName, sheetName: null },
  base64: Buffer.from(text, 'latin1').toString('base64'),
});

describeOnEachDatabase('a file of outcomes', (current) => {
  let teams: TwoTeams;
  let personal: string;
  let rooms: string;

  beforeEach(async () => {
    teams = await twoTeams(current().database);
    personal = await category('Personal');
    rooms = await category('Lokaler');
  });

  async function category(name: string) {
    const categoryId = randomUUID();
    const named = { name, firstYear: null, lastYear: null };
    await teams.ekLead.budget.saveCategory({ categoryId, version: 0, category: named });
    return categoryId;
  }

  const plan = () => ({
    ...{ year, file: fileOf(sie), through: null, isPreliminary: false },
    mapping: { accounts: { '7010': personal, '5010': rooms }, units: { '456': 'by-account', '99': 'left-out' } },
  });
  const seen = () => [
    { categoryId: personal, month: 1, version: 0 },
    { categoryId: rooms, month: 2, version: 0 },
  ];
  const outcomes = async () =>
    (await teams.ek.budget.get({ year })).outcomes
      .filter(({ ore }) => ore !== null)
      .map(({ categoryId, month, ore }) => [categoryId, month, ore]);

  test('is opened with what its accounts probably are, checked, read in whole, and remembered', async () => {
    const opened = await teams.ekLead.budgetImport.read({ year, file: fileOf(sie) });
    expect(opened).toMatchObject({
      ...{ kind: 'sie', years: [2025], months: [1, 2] },
      accounts: [
        { key: '5010', name: 'Lokalhyra', units: [{ unit: '456', ore: 200_00 }] },
        {
          ...{ key: '7010', name: 'Löner' },
          units: [
            { unit: '456', ore: 1000_50 },
            { unit: '99', ore: 9999_00 },
          ],
        },
      ],
      mapping: { accounts: { '7010': personal, '5010': rooms } },
    });
    const { cells, leftOutOre } = await teams.ekLead.budgetImport.check(plan());
    expect(cells.map(({ categoryId, month, ore }) => [categoryId, month, ore])).toEqual([
      [personal, 1, 1000_50],
      [rooms, 2, 200_00],
    ]);
    expect(leftOutOre).toBe(9999_00);
    expect(await outcomes()).toEqual([]);

    const importId = randomUUID();
    const run = { ...plan(), importId, seen: seen() };
    expect(await teams.ekLead.budgetImport.run(run)).toEqual({ changed: 2 });
    expect(await teams.ekLead.budgetImport.run(run)).toEqual({ changed: 2 });
    expect(await outcomes()).toEqual([
      [personal, 1, 1000_50],
      [rooms, 2, 200_00],
    ]);
    const again = await teams.ekLead.budgetImport.read({ year, file: fileOf(sie) });
    expect(again.mapping).toEqual(plan().mapping);
    const { changes } = await teams.ek.budget.get({ year });
    expect(changes.filter(({ field }) => field === 'outcome')).toHaveLength(2);
  });

  test('is taken back as a whole, unless somebody has changed what it wrote', async () => {
    const cell = { categoryId: personal, month: 1, isPreliminary: true };
    await teams.ekLead.budget.saveOutcomes({ year, cells: [{ ...cell, ore: 5, version: 0 }] });
    const first = randomUUID();
    const [, roomsSeen] = seen();
    const standing = [{ categoryId: personal, month: 1, version: 1 }, ...(roomsSeen === undefined ? [] : [roomsSeen])];
    await teams.ekLead.budgetImport.run({ ...plan(), importId: first, seen: standing });
    await teams.ekLead.budgetImport.undo({ importId: first });
    expect(await outcomes()).toEqual([[personal, 1, 5]]);
    expect(await teams.ekLead.budgetImport.list({ year })).toMatchObject([
      { importId: first, changed: 2, isUndone: true },
    ]);
    await expect(teams.ekLead.budgetImport.undo({ importId: first })).rejects.toThrow('redan ångrad');

    const second = randomUUID();
    const now = [
      { categoryId: personal, month: 1, version: 3 },
      { categoryId: rooms, month: 2, version: 2 },
    ];
    await teams.ekLead.budgetImport.run({ ...plan(), importId: second, seen: now });
    await teams.ekLead.budget.saveOutcomes({ year, cells: [{ ...cell, ore: 7, version: 4 }] });
    await expect(teams.ekLead.budgetImport.undo({ importId: second })).rejects.toThrow('Personal, januari har ändrats');
    expect(await outcomes()).toEqual([
      [personal, 1, 7],
      [rooms, 2, 200_00],
    ]);
  });

  test('is read in not at all when somebody has changed a cell since it was looked through', async () => {
    await teams.ekLead.budget.saveOutcomes({
      ...{ year, cells: [{ categoryId: rooms, month: 2, ore: 5, version: 0, isPreliminary: false }] },
    });
    const late = teams.ekLead.budgetImport.run({ ...plan(), importId: randomUUID(), seen: seen() });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await outcomes()).toEqual([[rooms, 2, 5]]);
  });

  test('that can’t be read is refused with its rows, and so is what nobody has said the meaning of', async () => {
    const broken = fileOf(sie.replace('1000.50', 'tolv'));
    expect(await fieldErrorsOf(teams.ekLead.budgetImport.read({ year, file: broken }))).toEqual([
      { field: 'file', message: 'Inget är inläst. Rad 12: ”tolv” är inget belopp.' },
    ]);
    const undecided = { ...plan(), mapping: { accounts: {}, units: { '456': 'by-account', '99': 'left-out' } } };
    expect(await fieldErrorsOf(teams.ekLead.budgetImport.check(undecided))).toMatchObject([{ field: 'file' }]);
    const table = fileOf('Kostnadsslag;januari;februari\nPersonal;10;20\n', 'utfall.csv');
    expect(await teams.ekLead.budgetImport.read({ year, file: table })).toMatchObject({
      ...{ kind: 'table', months: [1, 2], mapping: { accounts: { personal } } },
    });
  });

  test('is the lead’s alone', async () => {
    await expect(teams.ek.budgetImport.read({ year, file: fileOf(sie) })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const year = 2025;
const by = { method: 'by-month' } as const;

describeOnEachDatabase('a team’s budget', (current) => {
  let teams: TwoTeams;
  let personal: string;

  beforeEach(async () => {
    teams = await twoTeams(current().database);
    personal = await category('Personal');
  });

  async function category(name: string) {
    const categoryId = randomUUID();
    const named = { name, firstYear: null, lastYear: null };
    await teams.ekLead.budget.saveCategory({ categoryId, version: 0, category: named });
    return categoryId;
  }

  async function begin(appliedOre: number | null = 220_000_00) {
    return await teams.ekLead.budget.saveApplication({ year, version: 0, application: { appliedOre, note: '' } });
  }

  const cell = (month: number, ore: number | null, version = 0) => ({
    ...{ categoryId: personal, month, ore, version, isPreliminary: false },
  });

  test('is written by the lead, read by the coaches, and keeps what it was', async () => {
    await begin();
    const line = { budgetOre: 190_000_00, forecast: by, note: 'Två tjänster.' };
    await teams.ekLead.budget.saveLine({ year, categoryId: personal, version: 0, line });
    const allocation = { allocatedOre: 205_000_00, decidedOn: null, note: '' };
    await teams.ekLead.budget.saveAllocation({ year, version: 0, allocation });
    const application = { appliedOre: 210_000_00, note: 'Efter styrgruppen.' };
    await teams.ekLead.budget.saveApplication({ year, version: 1, application });

    const budget = await teams.ek.budget.get({ year });
    expect(budget).toMatchObject({
      years: [year],
      application: { ...application, version: 2 },
      allocation: { ...allocation, version: 1 },
      lines: [{ ...line, categoryId: personal, version: 1 }],
    });
    expect(budget.changes.slice(0, 2)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ field: 'applied', before: 220_000_00, after: 210_000_00, changedByName: 'Edit Ek' }),
      ]),
    );
    expect((await teams.alm.budget.get({ year })).categories).toEqual([]);
  });

  test('is not a coach’s to change', async () => {
    const saved = teams.ek.budget.saveOutcomes({ year, cells: [cell(1, 100)] });
    await expect(saved).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('takes an outcome cell by cell: one that somebody else changed stands, and the others are kept', async () => {
    await teams.ekLead.budget.saveOutcomes({ year, cells: [cell(1, 100), cell(2, 200)] });
    await teams.ekLead.budget.saveOutcomes({ year, cells: [cell(1, 150, 1)] });
    const late = await teams.ekLead.budget.saveOutcomes({ year, cells: [cell(1, 999, 1), cell(2, 250, 1)] });
    expect(late.conflicts).toEqual([cell(1, 150, 2)]);
    expect(late.saved).toEqual([cell(2, 250, 2)]);
    const { outcomes } = await teams.ek.budget.get({ year });
    expect(outcomes.map(({ month, ore }) => [month, ore])).toEqual([
      [1, 150],
      [2, 250],
    ]);
  });

  test('takes the same outcome twice as once, and one that is emptied as none', async () => {
    const first = await teams.ekLead.budget.saveOutcomes({ year, cells: [cell(1, 100)] });
    expect(await teams.ekLead.budget.saveOutcomes({ year, cells: [cell(1, 100)] })).toEqual(first);
    await teams.ekLead.budget.saveOutcomes({ year, cells: [cell(1, null, 1)] });
    const { outcomes, changes } = await teams.ek.budget.get({ year });
    expect(outcomes).toEqual([cell(1, null, 2)]);
    expect(changes.filter(({ field }) => field === 'outcome')).toMatchObject([
      { before: 100, after: null, month: 1, categoryId: personal },
      { before: null, after: 100 },
    ]);
  });

  test('takes no outcome of a month that hasn’t begun', async () => {
    // The day of the tests is 16 March 2026.
    const ahead = teams.ekLead.budget.saveOutcomes({ year: 2026, cells: [cell(4, 100)] });
    expect(await fieldErrorsOf(ahead)).toEqual([
      { field: 'month', message: 'Skriv utfall för månader som har börjat.' },
    ]);
  });

  test('has no line before it is begun', async () => {
    const line = { budgetOre: 1, forecast: by, note: '' };
    const early = teams.ekLead.budget.saveLine({ year, categoryId: personal, version: 0, line });
    await expect(early).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });

  test('drafts the next year from this one, once', async () => {
    await begin();
    const line = { budgetOre: 190_000_50, forecast: by, note: '' };
    await teams.ekLead.budget.saveLine({ year, categoryId: personal, version: 0, line });
    await teams.ekLead.budget.draftNext({ year, base: 'budget' });
    await teams.ekLead.budget.draftNext({ year, base: 'expected' });
    const next = await teams.ek.budget.get({ year: year + 1 });
    expect(next.application).toMatchObject({ appliedOre: 191_000_00, version: 1 });
    expect(next.lines).toMatchObject([{ categoryId: personal, budgetOre: 191_000_00 }]);
    expect(next.years).toEqual([2026, 2025]);
  });

  test('is taken along as a file', async () => {
    await begin();
    await teams.ekLead.budget.saveOutcomes({ year, cells: [cell(1, 12_345_50)] });
    const { fileName, base64 } = await teams.ek.budget.export({ year, through: null, format: 'csv' });
    const lines = Buffer.from(base64, 'base64').toString().split('\r\n');
    expect(fileName).toBe('budget-2025.csv');
    expect(lines[0]).toContain('Kostnadsslag;Budget;Utfall till och med januari;');
    expect(lines[1]).toBe('Personal;;12345,5;;0;;12345,5;;;;;;;;;;;');
  });

  test('has categories with a name each, in an order of the team’s own', async () => {
    const rooms = await category('Lokaler');
    const twice = teams.ekLead.budget.saveCategory({
      ...{ categoryId: randomUUID(), version: 0 },
      category: { name: ' personal ', firstYear: null, lastYear: null },
    });
    expect(await fieldErrorsOf(twice)).toEqual([
      { field: 'name', message: 'Det finns redan ett kostnadsslag som heter så.' },
    ]);
    await teams.ekLead.budget.placeCategory({ categoryId: rooms, place: 1 });
    const { categories } = await teams.ek.budget.get({ year });
    expect(categories.map(({ name, position }) => [name, position])).toEqual([
      ['Lokaler', 1],
      ['Personal', 2],
    ]);
  });
});

import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { budgetStanding } from '@kraften/domain/concepts/budget/budget-standing';
import { budgetYearOf } from '@kraften/domain/concepts/budget/budget-year-of';
import { beforeEach, expect, test } from 'vitest';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const year = 2027;
const allocation = { allocatedOre: 280_000_000, decidedOn: '2026-03-02', note: 'Utan resorna.' };

describeOnEachDatabase('what a team is given', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    await teams.ekLead.budget.saveApplication({ year, version: 0, application: { appliedOre: 300_000_000, note: '' } });
  });

  test('is decided by the association’s officer, and the team has it in its budget with its history', async () => {
    const { ek: teamId } = teams.ids;
    await teams.association.budget.allocate({ teamId, year, version: 0, allocation });
    expect((await teams.ek.budget.get({ year })).allocation).toEqual({ ...allocation, version: 1 });
    const { changes } = await teams.ekLead.budget.get({ year });
    expect(changes).toContainEqual(
      expect.objectContaining({ field: 'allocated', before: null, after: 280_000_000, changedByName: null }),
    );
    const listed = await teams.association.budget.allocations();
    expect(listed.teams.map(({ teamName }) => teamName)).toEqual(['Alm', 'Ek']);
    expect(listed.money).toEqual([
      { teamId, year, appliedOre: 300_000_000, allocation: { ...allocation, version: 1 } },
    ]);
    expect(listed.changes.map(({ field, after }) => [field, after]).toSorted()).toEqual([
      ['allocated', 280_000_000],
      ['allocationNote', 'Utan resorna.'],
      ['decidedOn', '2026-03-02'],
    ]);
  });

  test('isn’t saved over what somebody has changed meanwhile', async () => {
    const { ek: teamId } = teams.ids;
    await teams.association.budget.allocate({ teamId, year, version: 0, allocation });
    await teams.ekLead.budget.saveAllocation({ year, version: 1, allocation: { ...allocation, note: 'Rättat.' } });
    const late = teams.association.budget.allocate({ teamId, year, version: 1, allocation });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('is nobody else’s in the steering group to decide, nor of another association', async () => {
    const { ek: teamId } = teams.ids;
    const member = teams.ekSteering.budget.allocate({ teamId, year, version: 0, allocation });
    await expect(member).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const elsewhere = await twoTeams(current().database);
    const other = teams.association.budget.allocate({ teamId: elsewhere.ids.ek, year, version: 0, allocation });
    await expect(other).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('stands in the budget that a member of the steering group reads, counted as the staff’s own', async () => {
    const { ek: teamId } = teams.ids;
    const categoryId = randomUUID();
    const category = { name: 'Personal', firstYear: null, lastYear: null };
    await teams.ekLead.budget.saveCategory({ categoryId, version: 0, category });
    const line = { budgetOre: 290_000_000, forecast: { method: 'by-month' as const }, note: 'Två tjänster.' };
    await teams.ekLead.budget.saveLine({ year, categoryId, version: 0, line });
    await teams.association.budget.allocate({ teamId, year, version: 0, allocation });
    const seen = await teams.ekSteering.budget.get({ teamId, year });
    expect(budgetStanding(budgetYearOf(seen))).toMatchObject({
      total: { budgetOre: 290_000_000, expectedOre: 290_000_000 },
      againstAllocatedOre: -10_000_000,
    });
    expect(seen.years).toEqual([
      { year, appliedOre: 300_000_000, allocatedOre: 280_000_000, outcomeOre: null, firstMonth: null, lastMonth: null },
    ]);
    expect(JSON.stringify(seen)).not.toContain('Edit');
    const officer = teams.association.budget.get({ teamId, year });
    await expect(officer).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const elsewhere = teams.ekSteering.budget.get({ teamId: teams.ids.alm, year });
    await expect(elsewhere).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

import { readFacts } from '@kraften/db/facts/read-facts';
import { calendarDate, datePartsOf, daysInMonth } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Cost } from '@kraften/domain/concepts/cost/cost';
import type { Period } from '@kraften/domain/concepts/period/period';
import { catalogue } from '@kraften/domain/metrics/catalogue';
import { checkedReport } from '@kraften/domain/reports/checked-report';
import * as z from 'zod/mini';
import { figures, ownTeam } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';

const costMetrics = catalogue.filter(({ id }) => id.startsWith('cost.'));

/** What a participation and a result have cost in each calendar year that has outcomes, until its last booked month. */
export const getCosts = figures('budget:read')
  .input(z.object({ teamId: RecordId }))
  .query(async ({ ctx, input: { teamId: asked } }) => {
    const teamId = ownTeam(ctx, asked);
    const facts = { ...(await readFacts(ctx.tx, teamId, ['costs'])), knownUntil: ctx.today() };
    await ctx.audit.log({ teamId, subjectId: teamId });
    return bookedPeriods(facts.costs ?? []).map((period) => ({
      year: datePartsOf(period.from).year,
      period,
      figures: checkedReport(facts, period, costMetrics),
    }));
  });

/** Each year from its beginning to the last month that is booked, the latest first. */
function bookedPeriods(costs: readonly Cost[]): Period[] {
  const lastMonths = new Map<number, number>();
  for (const { month: day } of costs) {
    const { year, month } = datePartsOf(day);
    lastMonths.set(year, Math.max(month, lastMonths.get(year) ?? 0));
  }
  return [...lastMonths]
    .toSorted(([a], [b]) => b - a)
    .map(([year, month]) => ({
      ...{ from: calendarDate(year, 1, 1), to: calendarDate(year, month, daysInMonth(year, month)) },
    }));
}

import type { Transaction } from '@kraften/db/database';
import { readFacts } from '@kraften/db/facts/read-facts';
import { absentAuthorities } from '@kraften/domain/concepts/attention/absent-authorities';
import type { Attention } from '@kraften/domain/concepts/attention/attention';
import { dataGaps } from '@kraften/domain/concepts/attention/data-gaps';
import { queueGrowth } from '@kraften/domain/concepts/attention/queue-attention';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import type { Facts } from '@kraften/domain/concepts/facts/facts';
import type { Period } from '@kraften/domain/concepts/period/period';
import { ReportingPeriod } from '@kraften/domain/concepts/period/reporting-period';
import { catalogue } from '@kraften/domain/metrics/catalogue';
import { field } from '@kraften/domain/metrics/dimensions/field';
import { checkedReport } from '@kraften/domain/reports/checked-report';
import * as z from 'zod/mini';
import { figures, ownTeam } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';
import { completenessId, overviewMetricIds } from './overview-metrics';

const Input = z.object({
  teamId: RecordId,
  period: ReportingPeriod,
  /** What the period is held against; null where there is nothing. */
  earlier: z.nullable(ReportingPeriod),
});

/**
 * What a member of the steering group reads in two minutes: how it is today, what happened in a period and in one before it,
 * and what the group should talk about. None of its figures is one that is hidden from the group.
 */
export const getOverview = figures('overview:read')
  .input(Input)
  .query(async ({ ctx, input: { teamId: asked, period, earlier } }) => {
    const teamId = ownTeam(ctx, asked);
    const today = ctx.today();
    const facts = await factsOf(ctx.tx, teamId);
    const known = { ...facts, knownUntil: today };
    const lastYear = { from: addDays(addMonths(today, -12), 1), to: today };
    const yearBefore = { from: addMonths(lastYear.from, -12), to: addDays(lastYear.from, -1) };
    await ctx.audit.log({ teamId, subjectId: teamId, details: { from: period.from, to: period.to } });
    return {
      today,
      now: figuresOf(known, lastYear),
      yearAgo: figuresOf(known, yearBefore),
      period: figuresOf(known, period),
      earlier: earlier === null ? null : figuresOf(known, earlier),
      attention: attentionIn(known, lastYear),
    };
  });

const shown = catalogue.filter(({ id }) => overviewMetricIds.some((each) => each === id));
const completeness = catalogue.filter(({ id }) => id === completenessId);

async function factsOf(tx: Transaction, teamId: string): Promise<Facts> {
  return await readFacts(tx, teamId, [...shown.flatMap(({ needs }) => needs), 'referrals', 'meetings']);
}

function figuresOf(facts: Facts, period: Period) {
  return checkedReport(facts, period, shown);
}

function attentionIn(facts: Facts, lastYear: Period): Attention[] {
  const known = checkedReport(facts, lastYear, completeness).flatMap(({ result }) =>
    result.shape === 'shares' ? result.rows : [],
  );
  return [
    ...absentAuthorities(facts.meetings ?? [], lastYear.to),
    ...queueGrowth(facts.referrals ?? [], lastYear.to),
    ...dataGaps(
      known.map(({ code, numerator, denominator }) => ({
        ...{ label: field.labelOf(code).sv, known: numerator, of: denominator },
      })),
    ),
  ];
}

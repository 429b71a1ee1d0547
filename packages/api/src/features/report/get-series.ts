import { readFacts } from '@kraften/db/facts/read-facts';
import { loadHistoricalReports } from '@kraften/db/records/historical-report';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { twelveMonthWindows } from '@kraften/domain/concepts/period/named-periods';
import { figureSeries, hasSeries } from '@kraften/domain/history/figure-series';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import * as z from 'zod/mini';
import { figures, ownTeam } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { audienceOf } from './audience-of';

/** Twenty years. */
const mostWindows = 40;

/**
 * One figure in the last twelve-month windows that had ended by a day, oldest first: from the team's cases, and from its
 * old reports before they begin.
 */
export const getSeries = figures('report:read')
  .input(
    z.object({
      teamId: RecordId,
      metricId: z.string().check(z.maxLength(100)),
      endedBy: CalendarDate,
      windows: z.int().check(z.gte(1), z.lte(mostWindows)),
    }),
  )
  .query(async ({ ctx, input }) => {
    const teamId = ownTeam(ctx.actor, input.teamId);
    const metric = findMetric(input.metricId);
    if (metric === null || !metric.audiences.includes(audienceOf(ctx.actor))) throw notFound('Måttet');
    const facts = { ...(await readFacts(ctx.tx, teamId, metric.needs)), knownUntil: ctx.today() };
    const ground = { facts, reports: await loadHistoricalReports(ctx.tx, teamId) };
    await ctx.audit.log({ subjectId: teamId, details: { metricId: metric.id } });
    const all = twelveMonthWindows(input.endedBy, mostWindows);
    return {
      metricId: metric.id,
      version: metric.version,
      /** Whether more windows would show more. */
      hasEarlier: hasSeries(metric, ground, all.slice(0, -input.windows)),
      points: figureSeries(metric, ground, all.slice(-input.windows)),
    };
  });

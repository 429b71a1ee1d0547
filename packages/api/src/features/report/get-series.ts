import { readFacts } from '@kraften/db/facts/read-facts';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { twelveMonthWindows } from '@kraften/domain/concepts/period/named-periods';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import * as z from 'zod/mini';
import { figures, ownTeam } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { audienceOf } from './audience-of';

/** One figure in the last twelve-month windows that had ended by a day, oldest first. */
export const getSeries = figures('report:read')
  .input(
    z.object({
      teamId: RecordId,
      metricId: z.string().check(z.maxLength(100)),
      endedBy: CalendarDate,
      windows: z.int().check(z.gte(1), z.lte(40)),
    }),
  )
  .query(async ({ ctx, input }) => {
    const teamId = ownTeam(ctx.actor, input.teamId);
    const metric = findMetric(input.metricId);
    if (metric === null || !metric.audiences.includes(audienceOf(ctx.actor))) throw notFound('Måttet');
    const facts = { ...(await readFacts(ctx.tx, teamId)), knownUntil: ctx.today() };
    await ctx.audit.log({ subjectId: teamId, details: { metricId: metric.id } });
    return {
      metricId: metric.id,
      version: metric.version,
      points: twelveMonthWindows(input.endedBy, input.windows).map((period) => ({
        period,
        result: metric.compute(facts, period),
      })),
    };
  });

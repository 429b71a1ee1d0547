import { readFacts } from '@kraften/db/facts/read-facts';
import { loadPrintedReports } from '@kraften/db/records/historical-report';
import { findTeam } from '@kraften/db/records/team';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import type { Audience, Metric } from '@kraften/domain/metrics/metric';
import * as z from 'zod/mini';
import { figures, ownTeam } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { audienceOf } from './audience-of';
import { neededFor } from './figures-for';
import { mostWindows, seriesFor } from './series-for';

/**
 * One figure in the last twelve-month windows that had ended by a day, oldest first: from the team's cases, and from its
 * old reports before they begin. For the association in calendar years.
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
  .query(async ({ ctx, input: { teamId: askedTeam, metricId, endedBy, windows } }) => {
    const team = await findTeam(ctx.tx, ownTeam(ctx, askedTeam));
    if (team === null) throw notFound('Teamet');
    const metric = findMetric(metricId);
    const audience = audienceOf(ctx.actor);
    if (metric === null || !isSeriesFor(audience, metric)) throw notFound('Måttet');
    const needs = audience === 'association' ? neededFor(audience) : metric.needs;
    const today = ctx.today();
    const facts = { ...(await readFacts(ctx.tx, team.id, needs)), knownUntil: today };
    const ground = { facts, reports: await loadPrintedReports(ctx.tx, team.id) };
    await ctx.audit.log({ subjectId: team.id, details: { metricId: metric.id, audience, endedBy, windows } });
    return {
      metricId: metric.id,
      version: metric.version,
      ...seriesFor(audience, { metric, ground, endedBy, today, windows, threshold: team.hideBelow }),
    };
  });

/** Crossings of windows that overlap would give each other away, so only the team sees a series of them. */
function isSeriesFor(audience: Audience, { audiences, example }: Metric): boolean {
  return audiences.includes(audience) && (audience === 'team' || example.result.shape !== 'crossing');
}

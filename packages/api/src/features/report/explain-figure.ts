import { readFacts } from '@kraften/db/facts/read-facts';
import { loadParticipations } from '@kraften/db/records/participation';
import { ReportingPeriod } from '@kraften/domain/concepts/period/reporting-period';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { audienceOf } from './audience-of';

/** The own team's cases behind a figure, by name: for a share its whole, with the part marked. The latest enrolled first. */
export const explainFigure = casework('participation:read')
  .input(z.object({ metricId: z.string().check(z.maxLength(100)), period: ReportingPeriod }))
  .query(async ({ ctx, input: { metricId, period } }) => {
    const metric = findMetric(metricId);
    if (metric === null || !metric.audiences.includes(audienceOf(ctx.actor))) throw notFound('Måttet');
    const { teamId } = ctx.actor;
    const { numerator, denominator } = metric.cases(await readFacts(ctx.tx, teamId), period);
    const part = idsOf(numerator);
    const whole = denominator === null ? part : idsOf(denominator);
    const participations = await loadParticipations(ctx.tx, teamId);
    const rows = participations
      .filter(({ participationId }) => whole.has(participationId))
      .map(({ participationId, person, enrolledOn, closing }) => ({
        participationId,
        givenName: person.givenName,
        familyName: person.familyName,
        enrolledOn,
        closedOn: closing?.closedOn ?? null,
        outcome: closing?.outcome ?? null,
        dropout: closing?.dropout ?? false,
        inNumerator: part.has(participationId),
      }));
    await ctx.audit.log({ details: { metricId: metric.id, from: period.from, to: period.to, rows: rows.length } });
    return rows;
  });

function idsOf(participations: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(participations.map(({ id }) => id));
}

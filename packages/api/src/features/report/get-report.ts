import { readFacts } from '@kraften/db/facts/read-facts';
import { findTeam } from '@kraften/db/records/team';
import { ReportingPeriod } from '@kraften/domain/concepts/period/reporting-period';
import { catalogue } from '@kraften/domain/metrics/catalogue';
import { checkedReport } from '@kraften/domain/reports/checked-report';
import * as z from 'zod/mini';
import { figures, ownTeam } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { audienceOf } from './audience-of';

/** Every figure of a team and a period that the actor may be shown: the one place that releases figures to an app. */
export const getReport = figures('report:read')
  .input(z.object({ teamId: RecordId, period: ReportingPeriod }))
  .query(async ({ ctx, input }) => {
    const team = await findTeam(ctx.tx, ownTeam(ctx.actor, input.teamId));
    if (team === null) throw notFound('Teamet');
    const audience = audienceOf(ctx.actor);
    const metrics = catalogue.filter((metric) => metric.audiences.includes(audience));
    const needs = metrics.flatMap((metric) => metric.needs);
    const facts = { ...(await readFacts(ctx.tx, team.id, needs)), knownUntil: ctx.today() };
    await ctx.audit.log({ subjectId: team.id, details: { from: input.period.from, to: input.period.to } });
    return {
      teamName: team.name,
      period: input.period,
      firstEnrolledOn: facts.participations[0]?.enrolledOn ?? null,
      figures: checkedReport(facts, input.period, metrics),
    };
  });

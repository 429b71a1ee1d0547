import { readFacts } from '@kraften/db/facts/read-facts';
import { findTeam } from '@kraften/db/records/team';
import { ReportingPeriod } from '@kraften/domain/concepts/period/reporting-period';
import { isAssociationPeriod } from '@kraften/domain/suppression/association-period';
import * as z from 'zod/mini';
import { firstDayFor } from '../../kernel/first-day-for';
import { figures, ownTeam } from '../../kernel/permitted';
import { notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { audienceOf } from './audience-of';
import { figuresFor, neededFor } from './figures-for';

/** What one may see oneself, or what may leave the team. */
const editions = ['internal', 'public'] as const;

/** Every figure of a team and a period as the actor may be shown it, or as it may be handed out. */
export const getReport = figures('report:read')
  .input(z.object({ teamId: RecordId, period: ReportingPeriod, edition: z.optional(z.enum(editions)) }))
  .query(async ({ ctx, input: { teamId, period, edition = 'internal' } }) => {
    const team = await findTeam(ctx.tx, ownTeam(ctx, teamId));
    if (team === null) throw notFound('Teamet');
    const reader = audienceOf(ctx.actor);
    if (reader === 'association' && !isAssociationPeriod(period, ctx.today())) throw outOfTurn(wholeYearsOnly);
    const audience = edition === 'public' ? 'public' : reader;
    const facts = { ...(await readFacts(ctx.tx, team.id, neededFor(audience))), knownUntil: ctx.today() };
    await ctx.audit.log({ subjectId: team.id, details: { from: period.from, to: period.to, edition, audience } });
    return {
      teamName: team.name,
      period,
      edition,
      /** Counts below this may be hidden; null where nothing is. */
      hidesBelow: audience === 'team' ? null : team.hideBelow,
      firstEnrolledOn: firstDayFor(ctx.actor, facts.participations[0]?.enrolledOn ?? null),
      figures: figuresFor(audience, { facts, period, threshold: team.hideBelow, crossings: 'with' }),
    };
  });

const wholeYearsOnly = 'Förbundet ser hela kalenderår som är slut. Välj ett sådant år.';

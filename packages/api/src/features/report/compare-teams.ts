import { readFacts } from '@kraften/db/facts/read-facts';
import { loadTeams } from '@kraften/db/records/team';
import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import { teamIdsOf } from '@kraften/domain/permissions/actor';
import { isAssociationPeriod } from '@kraften/domain/suppression/association-period';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { teamsTogether } from '@kraften/domain/suppression/teams-together';
import * as z from 'zod/mini';
import { figures } from '../../kernel/permitted';
import { outOfTurn } from '../../kernel/problem';
import { figuresFor, neededFor } from './figures-for';

/** What stands side by side. */
const sideBySide = [
  'flow.newlyEnrolled',
  'flow.closed',
  'flow.enrolledAtEnd',
  'waiting.queued',
  'results.excludingDropouts',
  'throughputMonths.results',
] as const;

/**
 * The figures of an association's teams in a year that is over, side by side by the teams' names and all together. Each
 * team's are released as they are in its own report to the association, so that the two can't give each other away.
 */
export const compareTeams = figures('association:read')
  .input(z.object({ year: z.int().check(z.gte(1990), z.lte(2100)) }))
  .query(async ({ ctx, input: { year } }) => {
    const period = calendarYear(year);
    if (!isAssociationPeriod(period, ctx.today())) throw outOfTurn(wholeYearsOnly);
    const teams = await loadTeams(ctx.tx, teamIdsOf(ctx.actor));
    const released: Released[] = [];
    for (const { id, name, hideBelow: threshold } of teams) {
      const facts = { ...(await readFacts(ctx.tx, id, neededFor('association'))), knownUntil: ctx.today() };
      const all = figuresFor('association', { facts, period, threshold, crossings: 'without' });
      await ctx.audit.log({ teamId: id, subjectId: id, details: { year } });
      released.push({ teamId: id, teamName: name, hidesBelow: threshold, all });
    }
    return {
      year,
      teams: released.map(({ teamId, teamName, hidesBelow }) => ({ teamId, teamName, hidesBelow })),
      figures: sideBySide.map((metricId) => {
        const results = released.map(({ all }) => all.find((each) => each.metricId === metricId)?.result ?? null);
        return { metricId, results, together: teamsTogether(results) };
      }),
    };
  });

type Released = {
  readonly teamId: string;
  readonly teamName: string;
  readonly hidesBelow: number;
  readonly all: readonly AudienceFigure[];
};

const wholeYearsOnly = 'Förbundet ser hela kalenderår som är slut. Välj ett sådant år.';

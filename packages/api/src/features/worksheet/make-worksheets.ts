import { ReportingPeriod } from '@kraften/domain/concepts/period/reporting-period';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { worksheetsOf } from './worksheets-of';

/** The worksheets for the national follow-up of a period's entries and exits, to print. Everybody who is in one is logged. */
export const makeWorksheets = casework('participation:export')
  .input(z.object({ period: ReportingPeriod }))
  .mutation(async ({ ctx, input: { period } }) => {
    const made = await worksheetsOf({ tx: ctx.tx, teamId: ctx.actor.teamId, today: ctx.today() }, period);
    await ctx.audit.log(
      { details: { from: period.from, to: period.to, rows: made.length } },
      ...made.map(({ participationId, personId, sheet }) => ({
        ...{ subjectId: participationId, personId },
        details: { kind: sheet.kind, limited: sheet.limitedBy !== null },
      })),
    );
    return made.map(({ sheet }) => sheet);
  });

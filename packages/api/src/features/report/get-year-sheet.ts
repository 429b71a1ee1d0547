import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { yearFigures } from './year-figures';

/** A year's numbers for the association's annual report. */
export const getYearSheet = casework('report:read')
  .input(z.object({ year: BudgetYearNumber }))
  .query(async ({ ctx, input: { year } }) => {
    const { teamId } = ctx.actor;
    const sheet = await yearFigures({ tx: ctx.tx, teamId, today: ctx.today() }, year);
    await ctx.audit.log({ subjectId: teamId, details: { year } });
    return { year, ...sheet };
  });

import { loadCaseDays } from '@kraften/db/records/person-case-days';
import { samePersonSign } from '@kraften/domain/concepts/same-person/same-person';
import { casework } from '../../kernel/permitted';
import { findMergeable, TwoPersons } from './mergeable-persons';

/** Two persons side by side: what stands in their rows, and what the team has of each. */
export const comparePersons = casework('referral:read')
  .input(TwoPersons)
  .query(async ({ ctx, input }) => {
    const values = await findMergeable(ctx.tx, input);
    for (const personId of [input.keptId, input.mergedId]) await ctx.audit.log({ subjectId: personId, personId });
    return {
      ...values,
      sign: samePersonSign(values.kept, values.merged),
      keptCases: await loadCaseDays(ctx.tx, input.keptId),
      mergedCases: await loadCaseDays(ctx.tx, input.mergedId),
    };
  });

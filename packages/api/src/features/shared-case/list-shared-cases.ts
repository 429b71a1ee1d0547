import { loadSharedCases } from '@kraften/db/records/shared-case';
import { representation } from '../../kernel/permitted';

/** Whom a valid consent opens to the authority at this moment. That somebody was listed is logged for each. */
export const listSharedCases = representation('shared-case:read').query(async ({ ctx }) => {
  const cases = await loadSharedCases(ctx.tx);
  for (const { participationId: subjectId, personId } of cases) await ctx.audit.log({ subjectId, personId });
  if (cases.length === 0) await ctx.audit.log({ details: { rows: 0 } });
  return cases.map(({ participationId, person, categories, participation }) => ({
    participationId,
    person,
    categories,
    coachName: participation?.coachName ?? null,
  }));
});

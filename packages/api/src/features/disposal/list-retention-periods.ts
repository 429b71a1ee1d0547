import { loadUserNames } from '@kraften/db/records/membership';
import { loadRetentionPeriods } from '@kraften/db/records/retention-period';
import { periodsIn } from '@kraften/domain/concepts/retention/retention-period';
import { timedKinds } from '@kraften/domain/concepts/retention/retention-rules';
import { casework } from '../../kernel/permitted';

/** How long each kind of record is kept now, and by which decision; null where the team has decided nothing. */
export const listRetentionPeriods = casework('disposal:read').query(async ({ ctx }) => {
  const decided = await loadRetentionPeriods(ctx.tx, ctx.actor.teamId);
  const names = await loadUserNames(
    ctx.tx,
    decided.map(({ decidedById }) => decidedById),
  );
  await ctx.audit.log({ details: { rows: decided.length } });
  const periods = periodsIn(decided);
  return timedKinds.map((kind) => {
    const latest = decided.find((one) => one.kind === kind);
    return {
      kind,
      months: periods[kind],
      decision:
        latest === undefined
          ? null
          : {
              reference: latest.reference,
              decidedAt: latest.decidedAt,
              decidedByName: names.get(latest.decidedById) ?? null,
            },
    };
  });
});

import { insertRetentionPeriod } from '@kraften/db/records/retention-period';
import { RetentionPeriod } from '@kraften/domain/concepts/retention/retention-period';
import { casework } from '../../kernel/permitted';

/** Keeps what the municipality has decided about how long a kind of record is kept. It holds from now on. */
export const setRetentionPeriod = casework('disposal:decide')
  .input(RetentionPeriod)
  .mutation(async ({ ctx, input }) => {
    const { teamId, userId: decidedById } = ctx.actor;
    const subjectId = await insertRetentionPeriod(ctx.tx, { teamId, decidedById }, input);
    await ctx.audit.log({ subjectId, details: { kind: input.kind, months: input.months } });
  });

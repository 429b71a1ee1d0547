import { findDisposal, saveConfirmation } from '@kraften/db/records/disposal';
import { disposalStageOf } from '@kraften/domain/concepts/retention/disposal';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** The second confirmation: the archive's files are kept, and the disposal may begin. Asks for the decision's reference again. */
export const confirmDisposal = casework('disposal:decide')
  .input(z.object({ disposalId: RecordId, reference: z.string().check(z.trim(), z.maxLength(200)) }))
  .mutation(async ({ ctx, input: { disposalId, reference } }) => {
    const disposal = await findDisposal(ctx.tx, disposalId);
    if (disposal === null) throw notFound('Beslutet');
    if (disposalStageOf(disposal) !== 'to-confirm') {
      throw outOfTurn('Hämta alla filer till arkivet först, eller läs in sidan igen.');
    }
    if (reference !== disposal.reference) {
      throw fieldProblem([
        { field: 'reference', message: `Skriv beslutets nummer som det står: ${disposal.reference}` },
      ]);
    }
    const isFirst = await saveConfirmation(ctx.tx, disposalId, ctx.actor.userId);
    if (!isFirst) throw outOfTurn('Gallringen är redan bekräftad.');
    await ctx.audit.log({ subjectId: disposalId });
  });

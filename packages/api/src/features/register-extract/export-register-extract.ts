import { pdfFile } from '@kraften/documents/pdf-file';
import {
  countStanding,
  type RegisterExtract,
  reviewedExtract,
} from '@kraften/domain/concepts/register-extract/register-extract';
import * as z from 'zod/mini';
import { openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';
import { extractDocument } from '../../kernel/register-extract/extract-document';
import { extractFile } from '../../kernel/register-extract/extract-file';
import { swedishTimeOf } from '../../kernel/swedish-time';
import { openExtract } from './open-extract';

const ExtractFormat = z.enum(['pdf', 'json']);

/** By `fieldId`. More than a person's rows can ever have isn't read. */
const FieldIds = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(5000));

/** The extract as a file to hand out, with what somebody has decided about texts that may say something of others. */
export const exportRegisterExtract = casework('register-extract:make')
  .input(
    z.object({ personId: RecordId, format: ExtractFormat, released: FieldIds, withheld: FieldIds, ...openingInput }),
  )
  .mutation(async ({ ctx, input: { personId, format, reason, ...decisions } }) => {
    const { opening, ...collected } = await openExtract(ctx.tx, { teamId: ctx.actor.teamId, personId, reason });
    const extract = reviewedExtract(collected.extract, decisions);
    await ctx.audit.log({
      subjectId: personId,
      personId,
      details: { ...opening.details, format, ...standings(extract) },
    });
    const made = { ...collected, extract, madeAt: new Date() };
    const bytes = format === 'pdf' ? await pdfFile(extractDocument(made, 'person')) : Buffer.from(extractFile(made));
    return {
      fileName: `registerutdrag-${swedishTimeOf(made.madeAt).on}.${format}`,
      base64: Buffer.from(bytes).toString('base64'),
    };
  });

function standings(extract: RegisterExtract) {
  const [toReview, released, withheld] = (['to-review', 'released', 'withheld'] as const).map((standing) =>
    countStanding(extract, standing),
  );
  return { toReview: toReview ?? 0, released: released ?? 0, withheld: withheld ?? 0 };
}

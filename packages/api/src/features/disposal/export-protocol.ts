import { findDisposal } from '@kraften/db/records/disposal';
import { findTeam } from '@kraften/db/records/team';
import type { PdfBlock } from '@kraften/documents/pdf-document';
import { pdfFile } from '@kraften/documents/pdf-file';
import { disposalProtocol, type ProtocolSection } from '@kraften/domain/concepts/retention/disposal-protocol';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { momentTextOf } from '../../kernel/register-extract/collect-extract';
import { swedishTimeOf } from '../../kernel/swedish-time';
import { describedDisposals } from './described-disposal';

/** The protocol as PDF/A, to be registered as a public document. Names nobody it is about. */
export const exportProtocol = casework('disposal:read')
  .input(z.object({ disposalId: RecordId }))
  .mutation(async ({ ctx, input: { disposalId } }) => {
    const disposal = await findDisposal(ctx.tx, disposalId);
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    const [described] = await describedDisposals(ctx.tx, disposal === null ? [] : [disposal]);
    if (described === undefined || team === null) throw notFound('Beslutet');
    await ctx.audit.log({ subjectId: disposalId });
    const madeAt = new Date();
    const bytes = await pdfFile({
      ...{ title: 'Gallringsprotokoll', author: team.name, createdAt: madeAt },
      blocks: [
        { kind: 'heading', level: 1, text: `Gallringsprotokoll: ${described.reference}` },
        { kind: 'paragraph', text: `${team.name}, ${momentTextOf(madeAt)}` },
        ...disposalProtocol(described, momentTextOf).flatMap(blocksOf),
      ],
    });
    return {
      fileName: `gallringsprotokoll-${swedishTimeOf(madeAt).on}.pdf`,
      base64: Buffer.from(bytes).toString('base64'),
    };
  });

function blocksOf({ heading, lines }: ProtocolSection): PdfBlock[] {
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'particulars', rows: lines },
  ];
}

import { findTeam } from '@kraften/db/records/team';
import { pdfFile } from '@kraften/documents/pdf-file';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { momentTextOf } from '../../kernel/register-extract/collect-extract';
import { placementAt } from './placement-at';
import { sheetOf } from './sheet-of';

/** The employer's sheet as PDF/A: what the participant has approved, and nothing else of the case. */
export const exportSheet = casework('participation:read')
  .input(z.object({ workTrainingId: RecordId }))
  .mutation(async ({ ctx, input: { workTrainingId } }) => {
    const { placement, participation } = await placementAt(ctx.tx, workTrainingId);
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (team === null) throw notFound('Teamet');
    const lines = await sheetOf(ctx.tx, participation, { placement, today: ctx.today() });
    await ctx.audit.log({
      subjectId: participation.participationId,
      personId: participation.person.personId,
      details: { workTrainingId, fields: placement.approvals[0]?.fields ?? [] },
    });
    const madeAt = new Date();
    const bytes = await pdfFile({
      ...{ title: 'Arbetsträning', author: team.name, createdAt: madeAt },
      blocks: [
        { kind: 'heading', level: 1, text: 'Arbetsträning' },
        { kind: 'paragraph', text: `Till ${placement.employer} från ${team.name}, ${momentTextOf(madeAt)}` },
        { kind: 'particulars', rows: lines },
        { kind: 'paragraph', text: 'Deltagaren har godkänt att arbetsgivaren får läsa det som står här.' },
      ],
    });
    return { fileName: 'arbetstraning.pdf', base64: Buffer.from(bytes).toString('base64') };
  });

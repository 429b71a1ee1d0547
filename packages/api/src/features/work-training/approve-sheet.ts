import { insertSheetApproval } from '@kraften/db/records/work-training';
import { SheetApproval } from '@kraften/domain/concepts/work-training/employer-sheet';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { placementAt } from './placement-at';

/** Records what the participant lets the employer read, in the place of what was said before. */
export const approveSheet = casework('participation:write')
  .input(z.extend(SheetApproval, { workTrainingId: RecordId }))
  .mutation(async ({ ctx, input: { workTrainingId, ...approval } }) => {
    const { placement, participation } = await placementAt(ctx.tx, workTrainingId);
    const { participationId } = placement;
    if (approval.approvedOn > ctx.today()) {
      throw fieldProblem([{ field: 'approvedOn', message: 'Välj i dag eller en dag som har varit.' }]);
    }
    await ctx.audit.log({
      subjectId: participationId,
      personId: participation.person.personId,
      details: { workTrainingId, fields: approval.fields },
    });
    const [latest] = placement.approvals;
    const saysTheSame =
      latest !== undefined &&
      latest.approvedOn === approval.approvedOn &&
      latest.fields.toSorted().join() === approval.fields.toSorted().join();
    if (saysTheSame) return;
    const { teamId, userId: recordedById } = ctx.actor;
    await insertSheetApproval(ctx.tx, { teamId, participationId, workTrainingId, recordedById }, approval);
  });

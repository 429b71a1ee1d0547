import { findParticipation } from '@kraften/db/records/participation';
import { findPlacement, insertPlacement, updatePlacement } from '@kraften/db/records/work-training';
import { checkPlacement, Placement } from '@kraften/domain/concepts/work-training/placement';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';
import { requireEmployer } from './placement-at';

/** Keeps a placement: begins one, changes its hours, plan or next follow-up, or ends it. */
export const savePlacement = casework('participation:write')
  .input(z.extend(Placement, { participationId: RecordId, workTrainingId: RecordId, version: Version }))
  .mutation(async ({ ctx, input: { participationId, workTrainingId: id, version, ...written } }) => {
    const participation = await findParticipation(ctx.tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    const stored = await findPlacement(ctx.tx, id);
    if (stored !== null && stored.participationId !== participationId) throw notFound('Arbetsträningen');
    await requireEmployer(ctx.tx, written);
    const { person, enrolledOn, closing } = participation;
    const checked = checkPlacement(written, { enrolledOn, closedOn: closing?.closedOn ?? null }, ctx.today());
    if (!checked.ok) throw fieldProblem(checked.problem);
    const placement = checked.value;
    await ctx.audit.log({ subjectId: participationId, personId: person.personId, details: { workTrainingId: id } });
    const saved = await saveRecord<Placement>({
      what: 'Arbetsträningen',
      ...{ stored, values: placement, version },
      insert: () => insertPlacement(ctx.tx, { id, participationId, teamId: ctx.actor.teamId }, placement),
      update: () => updatePlacement(ctx.tx, { id, version }, placement),
    });
    return { version: saved };
  });

import { findParticipation } from '@kraften/db/records/participation';
import { findMatching, insertMatching, updateMatching } from '@kraften/db/records/work-training';
import { checkMatching, Matching } from '@kraften/domain/concepts/work-training/matching';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';
import { requireEmployer } from './placement-at';

/** Keeps a note on what could fit a participant, whom the team asked, and the answer. */
export const saveMatching = casework('participation:write')
  .input(z.extend(Matching, { participationId: RecordId, matchingId: RecordId, version: Version }))
  .mutation(async ({ ctx, input: { participationId, matchingId: id, version, ...written } }) => {
    const participation = await findParticipation(ctx.tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    const stored = await findMatching(ctx.tx, id);
    if (stored !== null && stored.participationId !== participationId) throw notFound('Anteckningen');
    await requireEmployer(ctx.tx, written);
    const checked = checkMatching(written, ctx.today());
    if (!checked.ok) throw fieldProblem(checked.problem);
    const matching = checked.value;
    const { personId } = participation.person;
    await ctx.audit.log({ subjectId: participationId, personId, details: { matchingId: id } });
    const owner = { id, participationId, teamId: ctx.actor.teamId, recordedById: ctx.actor.userId };
    const saved = await saveRecord<Matching>({
      what: 'Anteckningen',
      ...{ stored, values: matching, version },
      insert: () => insertMatching(ctx.tx, owner, matching),
      update: () => updateMatching(ctx.tx, { id, version }, matching),
    });
    return { version: saved };
  });

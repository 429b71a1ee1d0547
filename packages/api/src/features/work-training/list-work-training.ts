import { loadUserNames } from '@kraften/db/records/membership';
import { findParticipation } from '@kraften/db/records/participation';
import { loadMatchings, loadPlacements } from '@kraften/db/records/work-training';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { sheetOf } from './sheet-of';

/** A participant's work training: the matching notes, and the placements with what the employer may read of each. */
export const listWorkTraining = casework('participation:read')
  .input(z.object({ participationId: RecordId }))
  .query(async ({ ctx, input: { participationId } }) => {
    const participation = await findParticipation(ctx.tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    const matchings = await loadMatchings(ctx.tx, participationId);
    const placements = await loadPlacements(ctx.tx, participationId);
    const names = await loadUserNames(ctx.tx, [
      ...matchings.map(({ recordedById }) => recordedById),
      ...placements.flatMap(({ approvals }) => approvals.map(({ recordedById }) => recordedById)),
    ]);
    const { personId } = participation.person;
    await ctx.audit.log({ subjectId: participationId, personId, details: { rows: placements.length } });
    const today = ctx.today();
    const described = [];
    for (const { approvals, ...placement } of placements) {
      const [latest] = approvals;
      described.push({
        ...placement,
        approval: latest === undefined ? null : { ...latest, recordedByName: names.get(latest.recordedById) ?? null },
        sheet: await sheetOf(ctx.tx, participation, { placement: { ...placement, approvals }, today }),
      });
    }
    return {
      placements: described,
      matchings: matchings.map(({ recordedById, ...matching }) => ({
        ...matching,
        recordedByName: names.get(recordedById) ?? null,
      })),
    };
  });

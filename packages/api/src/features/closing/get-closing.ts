import { findClosingDraft, loadWithdrawnClosings } from '@kraften/db/records/closing';
import { loadUserNames } from '@kraften/db/records/membership';
import { findParticipation } from '@kraften/db/records/participation';
import { findTeam, loadAllTeams } from '@kraften/db/records/team';
import { loadTransfers } from '@kraften/db/records/transfer';
import * as z from 'zod/mini';
import { openingDetails, openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** What there is about a participation's end: the final documentation while it is written, closings that were taken back, and transfers. */
export const getClosing = casework('participation:read')
  .input(z.object({ participationId: RecordId, ...openingInput }))
  .query(async ({ ctx, input: { participationId, reason } }) => {
    const participation = await findParticipation(ctx.tx, participationId);
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (participation === null || team === null) throw notFound('Deltagandet');
    const opening = openingDetails(participation.person, reason);
    const withdrawn = await loadWithdrawnClosings(ctx.tx, participationId);
    const names = await loadUserNames(ctx.tx, [
      ...withdrawn.flatMap(({ withdrawnById, closedById }) => [withdrawnById, closedById ?? '']),
      participation.closing?.closedById ?? '',
    ]);
    const transfers = await loadTransfers(ctx.tx, participationId);
    const teams = await loadAllTeams(ctx.tx);
    await ctx.audit.log({ subjectId: participationId, personId: participation.person.personId, ...opening });
    return {
      draft: await findClosingDraft(ctx.tx, participationId),
      closedByName: names.get(participation.closing?.closedById ?? '') ?? null,
      withdrawn: withdrawn.map((closing) => ({
        ...closing,
        closedByName: names.get(closing.closedById ?? '') ?? null,
        withdrawnByName: names.get(closing.withdrawnById) ?? null,
      })),
      transfers,
      // Another association's team is sent nothing: nobody can see to it that it arrives.
      otherTeams: teams.flatMap(({ id, name, associationId }) =>
        id !== team.id && associationId === team.associationId ? [{ teamId: id, name }] : [],
      ),
    };
  });

import { loadUserNames } from '@kraften/db/records/membership';
import { loadListedParticipations } from '@kraften/db/records/participation';
import { findTeam } from '@kraften/db/records/team';
import { ListedPart } from '@kraften/domain/concepts/participation/participant-list';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { dutiesOf } from './duties-of';

/**
 * Everyone who is or has been enrolled in the team, or those that such a list begins with; the latest first, with what each open
 * participation asks for.
 */
export const listParticipations = casework('participation:read')
  .input(z.object({ part: ListedPart }))
  .query(async ({ ctx, input }) => {
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (team === null) throw notFound('Teamet');
    const participations = await loadListedParticipations(ctx.tx, team.id, input.part);
    const names = await loadUserNames(
      ctx.tx,
      participations.map(({ coachId }) => coachId),
    );
    const today = ctx.today();
    await ctx.audit.log({ details: { rows: participations.length } });
    return participations.map((participation) => ({
      participationId: participation.participationId,
      givenName: participation.person.givenName,
      familyName: participation.person.familyName,
      birthDate: participation.person.birthDate,
      isProtected: participation.person.protectedIdentity !== null,
      coachId: participation.coachId,
      coachName: names.get(participation.coachId) ?? null,
      referralSource: participation.referralSource,
      enrolledOn: participation.enrolledOn,
      closedOn: participation.closing?.closedOn ?? null,
      outcome: participation.closing?.outcome ?? null,
      dropout: participation.closing?.dropout ?? false,
      ...dutiesOf(participation, team, today),
    }));
  });

import { findMeeting } from '@kraften/db/records/meeting';
import { loadUserNames } from '@kraften/db/records/membership';
import { approvalProblem, meetingStage } from '@kraften/domain/concepts/meeting/meeting-stage';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { leftFor } from './left-for';
import { loggedCase, personOf } from './raised-person';

/** A meeting with its agenda, who was there and what was said; of a team meeting, also the cases that it takes up. */
export const getMeeting = casework('meeting:read')
  .input(z.object({ meetingId: RecordId }))
  .query(async ({ ctx, input: { meetingId } }) => {
    const found = await findMeeting(ctx.tx, meetingId);
    if (found === null) throw notFound('Mötet');
    const { cases: raised, kind, ...meeting } = found;
    const today = ctx.today();
    const stage = meetingStage(meeting, today);
    const names = await loadUserNames(ctx.tx, [
      ...meeting.additions.map(({ recordedById }) => recordedById),
      ...raised.map(({ raisedById }) => raisedById),
      ...(meeting.approvedById === null ? [] : [meeting.approvedById]),
    ]);
    const left = await leftFor(ctx.tx, { ...found, teamId: ctx.actor.teamId }, today);
    await ctx.audit.log({ subjectId: meetingId, details: { rows: raised.length } });
    const common = {
      ...meeting,
      stage,
      approvedByName: names.get(meeting.approvedById ?? '') ?? null,
      approvalProblem: approvalProblem(meeting, today),
      left: stage === 'planned' ? { titles: left.items.map(({ title }) => title), cases: left.cases.length } : null,
      additions: meeting.additions.map((each) => ({ ...each, authorName: names.get(each.recordedById) ?? null })),
    };
    if (kind === 'steering') return { ...common, kind };
    const cases = [];
    for (const each of raised) {
      const person = await personOf(ctx.tx, each);
      if (person === null) continue;
      await ctx.audit.log(loggedCase(each, person));
      cases.push({
        ...each,
        name: `${person.givenName} ${person.familyName}`,
        isProtected: person.protectedIdentity !== null,
        raisedByName: names.get(each.raisedById) ?? null,
      });
    }
    return { ...common, kind, cases };
  });

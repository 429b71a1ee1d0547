import type { Facts } from '../../concepts/facts/facts';
import type { Participation } from '../../concepts/participation/participation';
import { contains, type Period } from '../../concepts/period/period';
import { type Rows, withParticipation } from '../shapes/rows';

/** Somebody who was expected at a session of a group. */
export type ExpectedAttendance = {
  readonly participation: Participation;
  readonly groupName: string;
  readonly present: boolean;
};

export const expectedAttendances: Rows<ExpectedAttendance> & { readonly definition: string } = {
  definition: 'Alla som var väntade till gruppernas träffar i perioden, en gång för varje träff.',
  needs: ['sessions'],
  behind: { of: 'participations', areCounted: false },
  countsAgain: true,
  of: expectedIn,
  caseOf: ({ participation }) => participation,
};

function expectedIn(facts: Facts, period: Period): readonly ExpectedAttendance[] {
  const held = (facts.sessions ?? []).filter(({ heldOn }) => contains(period, heldOn));
  const attendances = held.flatMap(({ groupName, attendances: ofSession }) =>
    ofSession.map((attendance) => ({ ...attendance, groupName })),
  );
  return withParticipation(facts, attendances);
}

import { loadStudyVisitsBetween } from '@kraften/db/records/study-visit';
import type { EntrySource } from './entry-source';

/** Booked and held study visits. They are the whole team's. */
export const studyVisits: EntrySource = async (tx, { teamId, period }) => {
  const visits = await loadStudyVisitsBetween(tx, teamId, period);
  return visits.map(({ id, visitOn, visitTime, place, outcome, referralId, isDecided, person }) => ({
    key: `study-visit ${id}`,
    kind: 'study-visit',
    on: visitOn,
    hours: { startsAt: visitTime, endsAt: null },
    place,
    leaderIds: [],
    about: `${person.givenName} ${person.familyName}`,
    groupKind: null,
    cancelled: false,
    isProtected: person.protectedIdentity !== null,
    target: { kind: 'referral', referralId, movable: outcome === null && !isDecided },
  }));
};

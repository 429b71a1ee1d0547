import type { ReferralStatus } from '../door/door';
import { formatDate, formatDateWithWeekday } from '../messages/format-date';
import type { FollowMessages } from '../messages/messages';

export type ReferralStep = {
  readonly title: string;
  readonly texts: readonly string[];
  readonly state: 'done' | 'now' | 'later';
};

/** The way of a referral as steps in plain words: what has been, where one is, what is to come. */
export function referralSteps(status: ReferralStatus, t: FollowMessages): readonly ReferralStep[] {
  const words = t.status;
  const receivedOn = words.receivedOn(formatDate(status.receivedOn, t.dates));
  const received = { title: words.received, texts: [receivedOn], state: 'done' } as const;
  const contacted: ReferralStep =
    status.contactedOn === null
      ? { title: t.contacted, texts: [t.contactLater], state: 'later' }
      : { title: t.contacted, texts: [t.contactedOn(formatDate(status.contactedOn, t.dates))], state: 'done' };
  // Who booked a visit by herself may not have been called at all.
  const before = status.contactedOn === null ? [received] : [received, contacted];
  const visited = { title: words.visit, texts: [words.visitDone], state: 'done' } as const;
  const visitLater = { title: words.visit, texts: [words.visitLater], state: 'later' } as const;
  const decisionLater = { title: words.decision, texts: [words.decisionLater], state: 'later' } as const;
  const accepted = { title: words.decision, texts: [words.accepted], state: 'done' } as const;
  const startLater = { title: words.start, texts: [words.startLater], state: 'later' } as const;
  switch (status.stage) {
    case 'received':
      return [
        ...(status.contactedOn === null
          ? [{ ...received, texts: [receivedOn, words.receivedNow], state: 'now' } as const, contacted]
          : [received, { ...contacted, texts: [...contacted.texts, t.contactNow], state: 'now' } as const]),
        visitLater,
        decisionLater,
        startLater,
      ];
    case 'visit-booked':
      return [
        ...before,
        { title: words.visit, texts: bookedVisitTexts(status, t), state: 'now' },
        decisionLater,
        startLater,
      ];
    case 'visited':
      return [...before, visited, { title: words.decision, texts: [words.decisionNow], state: 'now' }, startLater];
    case 'queued':
      return [...before, accepted, { title: words.start, texts: [words.queued], state: 'now' }];
    case 'enrolled':
      return [...before, accepted, { title: words.start, texts: [words.enrolled], state: 'now' }];
    case 'declined':
      return [...before, { title: words.decision, texts: [words.declined, words.declinedElsewhere], state: 'now' }];
    case 'withdrawn':
      return [...before, { title: words.decision, texts: [words.withdrawn], state: 'now' }];
  }
}

function bookedVisitTexts({ bookedVisit, mayChooseVisit }: ReferralStatus, t: FollowMessages): readonly string[] {
  if (bookedVisit === null) return [];
  const { visitOn, visitTime, place } = bookedVisit;
  return [
    t.status.visitBooked(formatDateWithWeekday(visitOn, t.dates), visitTime),
    t.status.visitPlace(place),
    mayChooseVisit ? t.visit.moveHere : t.status.visitChange,
  ];
}

import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { daysBetween } from '@kraften/domain/concepts/calendar-date/day-number';
import { referralStageLabels } from '@kraften/domain/concepts/referral/referral-stage';
import { referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import { formatDate, formatDaysUntil } from '@kraften/ui/format/date';
import { formatCount, noValue } from '@kraften/ui/format/number';
import { Flag } from '@kraften/ui/record/flag';
import type { Column } from '@kraften/ui/table/column';
import { daysWaited, type InboxGroup, type ListedReferral } from './inbox-groups';

type ReferralColumn = Column<ListedReferral>;

/** The columns of a group: what they all show, and what matters in that group. */
export function inboxColumns(group: InboxGroup, today: CalendarDate): readonly ReferralColumn[] {
  return [name, ...ownColumns(group, today), source, received, waited(today), flags];
}

function ownColumns(group: InboxGroup, today: CalendarDate): readonly ReferralColumn[] {
  switch (group.id) {
    case 'visit-to-record':
    case 'visit-booked':
      return [visit(today)];
    case 'queued':
      return [place(group.referrals, today)];
    case 'settled':
      return [stage];
    case 'received':
    case 'visited':
      return [];
  }
}

const name: ReferralColumn = {
  id: 'name',
  header: 'Namn',
  cell: ({ givenName, familyName }) => `${givenName} ${familyName}`,
  sort: ({ givenName, familyName }) => `${familyName} ${givenName}`,
};

const source: ReferralColumn = {
  id: 'source',
  header: 'Remittent',
  cell: (referral) => referralSourceLabels[referral.source].sv,
  sort: (referral) => referralSourceLabels[referral.source].sv,
};

const received: ReferralColumn = {
  id: 'received',
  header: 'Kom in',
  cell: ({ receivedOn }) => receivedOn,
  sort: ({ receivedOn }) => receivedOn,
  nowrap: true,
};

const waited = (today: CalendarDate): ReferralColumn => ({
  id: 'waited',
  header: 'Väntat',
  cell: (referral) => formatCount(daysWaited(referral, today), 'dag', 'dagar'),
  sort: (referral) => daysWaited(referral, today),
  align: 'end',
  nowrap: true,
});

const flags: ReferralColumn = {
  id: 'flags',
  header: 'Flaggor',
  cell: ({ payingAuthorityAgreed }) =>
    payingAuthorityAgreed === false ? <Flag kind="soon">Betalande myndighet har inte godkänt</Flag> : null,
};

const stage: ReferralColumn = {
  id: 'stage',
  header: 'Skede',
  cell: (referral) => referralStageLabels[referral.stage].sv,
  sort: (referral) => referralStageLabels[referral.stage].sv,
};

const visit = (today: CalendarDate): ReferralColumn => ({
  id: 'visit',
  header: 'Studiebesök',
  cell: ({ bookedVisit }) =>
    bookedVisit === null
      ? noValue
      : `${formatDate(bookedVisit.visitOn)} kl. ${bookedVisit.visitTime}, ${formatDaysUntil(bookedVisit.visitOn, today)}`,
  sort: ({ bookedVisit }) => (bookedVisit === null ? null : `${bookedVisit.visitOn} ${bookedVisit.visitTime}`),
});

const place = (queue: readonly ListedReferral[], today: CalendarDate): ReferralColumn => ({
  id: 'place',
  header: 'Plats i kön',
  cell: (referral) => {
    const since = referral.decidedOn === null ? '' : `, ${formatCount(daysBetween(referral.decidedOn, today), 'dag', 'dagar')}`;
    return `${queue.indexOf(referral) + 1}${since}`;
  },
  sort: (referral) => queue.indexOf(referral),
});

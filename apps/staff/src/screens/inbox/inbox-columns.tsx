import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { workingDaysToContact } from '@kraften/domain/concepts/duty/referral-duties';
import { daysInQueue } from '@kraften/domain/concepts/queue/queue-order';
import { referralStageLabels } from '@kraften/domain/concepts/referral/referral-stage';
import { referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import { formLanguageLabels } from '@kraften/domain/concepts/self-referral/form-language';
import { formatDaysUntil } from '@kraften/ui/format/date';
import { formatCount, noValue } from '@kraften/ui/format/number';
import { Flag } from '@kraften/ui/record/flag';
import type { Column } from '@kraften/ui/table/column';
import { daysWaited, type InboxGroup, type ListedReferral } from './inbox-groups';

type ReferralColumn = Column<ListedReferral>;

/** The columns of a group: five in line with the other groups', the third one its own. */
export function inboxColumns(group: InboxGroup, today: CalendarDate): readonly ReferralColumn[] {
  const last = group.id === 'settled' ? received : waited(today);
  return [name, source, ownColumn(group, today), last, flags(today)];
}

function ownColumn(group: InboxGroup, today: CalendarDate): ReferralColumn {
  switch (group.id) {
    case 'visit-to-record':
    case 'visit-booked':
      return visit(today);
    case 'queued':
      return place(today);
    case 'settled':
      return stage;
    case 'received':
    case 'visited':
      return received;
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

const flags = (today: CalendarDate): ReferralColumn => ({
  id: 'flags',
  header: 'Flaggor',
  cell: ({ writtenIn, payingAuthorityAgreed, transferredFrom, mayBeSame, contactDueOn, triesSince, hasNewWord }) => (
    <>
      {contactDueOn !== null && contactDueOn < today && (
        <Flag kind="soon">Obesvarad i {workingDaysToContact} arbetsdagar</Flag>
      )}
      {hasNewWord && <Flag kind="soon">Personen har skrivit</Flag>}
      {triesSince > 0 && <Flag kind="plain">{formatCount(triesSince, 'försök', 'försök')} att nå personen</Flag>}
      {writtenIn !== null && writtenIn !== 'sv' && <Flag kind="plain">Skrev på {formLanguageLabels[writtenIn]}</Flag>}
      {transferredFrom !== null && <Flag kind="plain">Från {transferredFrom}</Flag>}
      {payingAuthorityAgreed === false && <Flag kind="soon">Betalaren har inte godkänt</Flag>}
      {mayBeSame && <Flag kind="soon">Kan vara samma person</Flag>}
    </>
  ),
});

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
      : `${bookedVisit.visitOn}\u00a0${bookedVisit.visitTime}, ${formatDaysUntil(bookedVisit.visitOn, today).replaceAll(' ', '\u00a0')}`,
  sort: ({ bookedVisit }) => (bookedVisit === null ? null : `${bookedVisit.visitOn} ${bookedVisit.visitTime}`),
});

const place = (today: CalendarDate): ReferralColumn => ({
  id: 'place',
  header: 'Plats i kön',
  cell: (referral) => {
    const { queuePlace, decidedOn } = referral;
    if (queuePlace === null || decidedOn === null) return noValue;
    const days = formatCount(daysInQueue({ decidedOn }, today), 'dag', 'dagar');
    return `Nummer ${queuePlace}, i kö sedan ${decidedOn} (${days})`;
  },
  sort: ({ queuePlace }) => queuePlace,
});

import { minutesOf, timeOfMinute } from '@kraften/domain/concepts/calendar/calendar-entry';
import { occurrenceOn, occurrencePlannedOn } from '@kraften/domain/concepts/group/occurrences';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import type { ActionPanel } from '../../parts/action/action-area';
import { BookingForm } from '../../parts/follow-up/booking-form';
import { type Group, useGroup } from '../../parts/group/group-record';
import { MoveForm } from '../../parts/group/occurrence-form';
import { Loaded } from '../../parts/loading/loaded';
import { BookVisitForm } from '../../parts/referral/book-visit-form';
import { useReferral } from '../../parts/referral/referral-record';
import type { NewTime, WeekEntry } from './week-entry';

type MoveEntryProps = { readonly entry: WeekEntry; readonly to: NewTime | null; readonly panel: ActionPanel };

/** Moves an entry with the form of what it is, which asks for what that asks for. */
export function MoveEntry(props: MoveEntryProps) {
  const { target } = props.entry;
  switch (target.kind) {
    case 'group':
      return <MoveGroup {...props} groupId={target.groupId} />;
    case 'meeting':
      // It is moved on its own page.
      return null;
    case 'referral':
      return <MoveVisit {...props} referralId={target.referralId} />;
    case 'participation':
      return <MoveFollowUp {...props} />;
  }
}

const waiting = <Loading label="Hämtas" lines={4} />;

function MoveGroup({ entry, to, groupId, panel }: MoveEntryProps & { readonly groupId: string }) {
  return (
    <Loaded query={useGroup(groupId)} failed="Gruppen kunde inte hämtas" waiting={waiting}>
      {(group) => {
        const occurrence = occurrenceNow(entry, group);
        if (occurrence === null) return <Gone what="Träffen" />;
        return <MoveForm group={group} occurrence={occurrence} panel={panel} {...proposed(entry, to)} />;
      }}
    </Loaded>
  );
}

function occurrenceNow({ target, on }: WeekEntry, group: Group) {
  if (target.kind !== 'group') return null;
  return target.plannedOn === null ? occurrenceOn(group, on) : occurrencePlannedOn(group, target.plannedOn);
}

/** A meeting that is moved is as long as it was. */
function proposed({ hours }: WeekEntry, to: NewTime | null) {
  if (to === null || hours === null) return {};
  const { from, to: until } = minutesOf(hours);
  const start = minutesOf({ startsAt: to.startsAt, endsAt: null }).from;
  const endsAt = timeOfMinute(Math.min(start + until - from, lastMinute));
  return { proposed: { heldOn: to.on, startsAt: to.startsAt, endsAt } };
}

const lastMinute = 24 * 60 - 1;

function MoveVisit({ to, referralId, panel }: MoveEntryProps & { readonly referralId: string }) {
  return (
    <Loaded query={useReferral(referralId)} failed="Remissen kunde inte hämtas" waiting={waiting}>
      {(referral) => {
        const booked = referral.studyVisits.findLast(({ outcome }) => outcome === null);
        if (booked === undefined) return <Gone what="Besöket" />;
        const time = to === null ? {} : { proposed: { visitOn: to.on, visitTime: to.startsAt } };
        return <BookVisitForm referral={referral} booked={booked} panel={panel} {...time} />;
      }}
    </Loaded>
  );
}

function MoveFollowUp({ entry, to, panel }: MoveEntryProps) {
  const { target } = entry;
  if (target.kind !== 'participation' || target.booking === null) return <Gone what="Bokningen" />;
  const time = to === null ? {} : { proposed: { plannedOn: to.on, plannedTime: to.startsAt } };
  return <BookingForm participationId={target.participationId} booking={target.booking} panel={panel} {...time} />;
}

function Gone({ what }: { readonly what: string }) {
  return <Notice kind="info">{what} finns inte kvar. Stäng rutan och läs om kalendern.</Notice>;
}

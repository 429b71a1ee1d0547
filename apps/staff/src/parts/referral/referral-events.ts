import { referralDecisionLabels } from '@kraften/domain/concepts/referral/referral';
import { referralContactWayLabels } from '@kraften/domain/concepts/referral-contact/referral-contact';
import { referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import { studyVisitOutcomeLabels } from '@kraften/domain/concepts/study-visit/study-visit';
import { formatDate } from '@kraften/ui/format/date';
import { formatMoment } from '@kraften/ui/format/instant';
import type { TimelineEvent } from '@kraften/ui/record/timeline';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';

type Referral = Omit<
  inferOutput<typeof api.referral.get>,
  'concerns' | 'contactDueOn' | 'enrolment' | 'identityIsOpen' | 'possibleSame' | 'merges'
>;

type Visit = Referral['studyVisits'][number];

/** What has happened to a referral, newest first. */
export function referralEvents(referral: Referral): readonly TimelineEvent[] {
  const { referralId, source, receivedOn, studyVisits, decision } = referral;
  const received: TimelineEvent = {
    id: referralId,
    on: receivedOn,
    title: source === 'SELF' ? referralSourceLabels.SELF.sv : `Remiss från ${referralSourceLabels[source].sv}`,
    ...textOf([referral.hopes, referral.wishes, referral.worksAlready].filter((text) => text !== '').join('\n\n')),
  };
  const contacts = referral.contacts.map(contactEvent);
  const visits = studyVisits.flatMap((visit) => visitEvents(visit, studyVisits));
  const decided = decision === null ? [] : decisionEvents(referralId, decision);
  const { overCapacity } = referral;
  const over =
    overCapacity === null
      ? []
      : [
          {
            ...{ id: `${referralId}-over`, on: swedishDay(overCapacity.at), title: 'Skrivs in fast teamet är fullt' },
            ...textOf(overCapacity.reason),
          },
        ];
  const { converted } = referral;
  const made =
    converted === null
      ? []
      : [
          {
            ...{
              id: `${referralId}-converted`,
              on: swedishDay(converted.at),
              title: 'Egenremissen gjordes till remiss',
            },
            ...(converted.by === null ? {} : { byline: converted.by }),
          },
        ];
  return [received, ...contacts, ...made, ...visits, ...decided, ...over].toReversed();
}

function contactEvent(contact: Referral['contacts'][number]): TimelineEvent {
  const { contactId: id, way, contactedOn: on, reached, contactedBy, note } = contact;
  const label = referralContactWayLabels[way].sv;
  if (way === 'receipt-page') return { id, on, title: 'Personen skrev på sin kvittosida', ...textOf(note) };
  return {
    ...{ id, on, title: reached ? `Kontakt: ${label}` : `Försök att nå personen: ${label}` },
    ...(contactedBy === null ? {} : { byline: contactedBy }),
    ...textOf(note),
  };
}

/** That a visit was booked, and how it went: what is still to come stands on its day. */
function visitEvents(visit: Visit, all: readonly Visit[]): readonly TimelineEvent[] {
  const { id, visitOn, visitTime, place, outcome, reason, movedToId, settledAt } = visit;
  const bookedOn = swedishDay(visit.bookedAt);
  const byline = `kl. ${visitTime}${place === '' ? '' : `, ${place}`}${visit.chosenByPerson ? ', personen valde tiden själv' : ''}`;
  if (outcome === null) return [{ id, on: visitOn, title: 'Studiebesök bokat', byline }];
  const booked = {
    ...{ id: `${id}-booked`, on: bookedOn, title: 'Studiebesök bokat' },
    byline: `till ${formatDate(visitOn)} ${byline}`,
  };
  const movedTo = all.find((other) => other.id === movedToId);
  const settled = {
    id,
    on: outcome === 'cancelled' && settledAt !== null ? swedishDay(settledAt) : visitOn,
    title: movedTo === undefined ? `Studiebesök: ${studyVisitOutcomeLabels[outcome].sv}` : 'Studiebesök: Flyttat',
    byline:
      movedTo === undefined
        ? byline
        : `från ${formatDate(visitOn)} ${byline} till ${formatDate(movedTo.visitOn)} kl. ${movedTo.visitTime}`,
    ...textOf(reason),
  };
  // A visit that was written down afterwards was booked nobody knows when.
  return bookedOn <= settled.on ? [booked, settled] : [settled];
}

function swedishDay(at: string): string {
  return formatMoment(at).slice(0, 10);
}

function decisionEvents(
  referralId: string,
  { kind, decidedOn, reason }: NonNullable<Referral['decision']>,
): readonly TimelineEvent[] {
  const decided = {
    ...{ id: `${referralId}-decision`, on: decidedOn, title: `Beslut: ${referralDecisionLabels[kind].sv}` },
    ...textOf(reason),
  };
  if (kind !== 'accepted') return [decided];
  return [decided, { id: `${referralId}-queued`, on: decidedOn, title: 'Ställd i kö' }];
}

function textOf(content: string): { content?: string } {
  return content === '' ? {} : { content };
}

import { authorities, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { isInCharge } from '@kraften/domain/concepts/case-contact/case-contact';
import {
  attendeesText,
  type FollowUpPart,
  followUpPartLabels,
  HeldFollowUp,
  nextFollowUpDueOn,
} from '@kraften/domain/concepts/follow-up/follow-up';
import { CheckboxGroupField } from '@kraften/ui/field/checkbox-group-field';
import { DateField } from '@kraften/ui/field/date-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { formatDate } from '@kraften/ui/format/date';
import { apiClient } from '../../app/api/api-client';
import { refreshParticipations } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';
import { type Participation, participationRecord } from './participation-record';

type FollowUpFormProps = {
  readonly participation: Participation;
  readonly panel: ActionPanel;
  /** The booking that was held; without one, the first whose day has come. */
  readonly bookingId?: string;
  /** The follow-up that was written down wrong, whose place this takes. */
  readonly corrects?: Participation['followUps'][number];
};
type FollowUpValues = {
  readonly agreed: string;
  readonly heldOn: string | null;
  readonly present: readonly string[];
  readonly attendees: string;
};

/**
 * A meeting with the referring authority that has been held. What has to be written comes first; the day and who is likely to
 * have been there are filled in from the start.
 */
export function FollowUpForm({ participation, panel, bookingId, corrects }: FollowUpFormProps) {
  const { today, team } = useMe();
  const { participationId, enrolledOn, bookings } = participation;
  const people = peopleOf(participation, today);
  const heldBooking = bookingId ?? bookings.find(({ plannedOn }) => plannedOn <= today)?.bookingId;
  const booked = bookings.find((booking) => booking.bookingId === heldBooking);
  const counted = participation.followUps.filter(({ followUpId }) => followUpId !== corrects?.followUpId);
  const nextDue = (heldOn: string | null) =>
    dueAfter({ ...participation, followUps: counted }, heldOn, team.followUpMonths);
  const form = useSendingForm<FollowUpValues, HeldFollowUp>({
    initialValues:
      corrects === undefined
        ? {
            agreed: '',
            heldOn: booked !== undefined && booked.plannedOn < today ? booked.plannedOn : today,
            present: people.filter(({ isLikely }) => isLikely).map(({ id }) => id),
            attendees: '',
          }
        : { agreed: corrects.agreed, heldOn: corrects.heldOn, present: [], attendees: corrects.attendees },
    read: ({ present, ...values }) => {
      const chosen = people.filter(({ id }) => present.includes(id));
      const attendees = attendeesText(
        [...chosen.map(({ name }) => name), values.attendees.trim()].filter((name) => name !== ''),
      );
      const parts = new Set([...chosen.map(({ part }) => part), ...(corrects?.present ?? [])]);
      return readInput(HeldFollowUp, { ...values, attendees, present: [...parts] });
    },
    record: participationRecord(participation),
    send: async (followUp, version) => {
      await apiClient.followUp.record.mutate({
        ...{ ...followUp, participationId, version },
        ...(corrects === undefined ? { bookingId: heldBooking ?? null } : { correctsId: corrects.followUpId }),
      });
      await refreshParticipations();
    },
    onSaved: ({ heldOn }) => {
      const next = `Nästa ska hållas senast ${formatDate(nextDue(heldOn))}.`;
      panel.done(corrects === undefined ? `Uppföljningen är antecknad. ${next}` : `Uppföljningen är rättad. ${next}`);
    },
  });
  const due = nextDue(form.values.heldOn);

  return (
    <SendingFormFrame form={form} label={corrects === undefined ? 'Anteckna uppföljning' : 'Rätta uppföljningen'}>
      <TextArea label="Vad kom ni överens om?" optional {...form.field('agreed')} />
      <DateField
        label="Hölls"
        hint={due === null ? undefined : `Nästa uppföljning ska då hållas senast ${formatDate(due)}.`}
        min={enrolledOn}
        max={today}
        {...form.field('heldOn')}
      />
      {corrects === undefined ? (
        <>
          <CheckboxGroupField
            label="Vilka var med?"
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.field('present')}
          />
          <TextField label="Andra som var med" optional {...form.field('attendees')} />
        </>
      ) : (
        <TextField label="Vilka var med?" {...form.field('attendees')} />
      )}
      <PanelActions
        form={form}
        submit={corrects === undefined ? 'Spara uppföljningen' : 'Spara rättelsen'}
        panel={panel}
      />
    </SendingFormFrame>
  );
}

type Attender = {
  readonly id: string;
  readonly name: string;
  readonly part: FollowUpPart;
  readonly isLikely: boolean;
};

/** The participant, the coach, the contacts at authorities that hold now, and the authorities without one. */
function peopleOf({ coachName, contacts, referralSource }: Participation, today: CalendarDate): readonly Attender[] {
  const current = contacts.filter((contact) => isInCharge(contact, today));
  const unnamed = authorities.filter((authority) => !current.some((contact) => contact.authority === authority));
  return [
    { id: 'participant', name: followUpPartLabels.participant.sv, part: 'participant', isLikely: true },
    { id: 'coach', name: coachName ?? followUpPartLabels.coach.sv, part: 'coach', isLikely: true },
    ...current.map(({ contactId, name, authority }) => ({
      ...{ id: contactId, name: `${name} (${authorityLabels[authority].sv})`, part: authority },
      isLikely: authority === referralSource,
    })),
    ...unnamed.map((authority) => ({
      ...{ id: authority, name: authorityLabels[authority].sv, part: authority },
      isLikely: authority === referralSource,
    })),
  ];
}

/** When the next follow-up is due, if one was held on this day too. */
function dueAfter(
  { enrolledOn, followUps }: Pick<Participation, 'enrolledOn' | 'followUps'>,
  heldOn: string | null,
  followUpMonths: number,
): CalendarDate | null {
  if (heldOn === null || !isCalendarDate(heldOn)) return null;
  return nextFollowUpDueOn(enrolledOn, [...followUps.map((followUp) => followUp.heldOn), heldOn], followUpMonths);
}

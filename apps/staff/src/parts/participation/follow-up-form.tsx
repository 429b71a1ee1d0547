import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { HeldFollowUp, nextFollowUpDueOn } from '@kraften/domain/concepts/follow-up/follow-up';
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

type FollowUpFormProps = { readonly participation: Participation; readonly panel: ActionPanel };
type FollowUpValues = { readonly heldOn: string | null; readonly attendees: string; readonly agreed: string };

/** A meeting with the referring authority that has been held. */
export function FollowUpForm({ participation, panel }: FollowUpFormProps) {
  const { today, team } = useMe();
  const { participationId, enrolledOn } = participation;
  const form = useSendingForm<FollowUpValues, HeldFollowUp>({
    initialValues: { heldOn: today, attendees: '', agreed: '' },
    read: (values) => readInput(HeldFollowUp, values),
    record: participationRecord(participation),
    send: async (followUp, version) => {
      await apiClient.followUp.record.mutate({ ...followUp, participationId, version });
      await refreshParticipations();
    },
    onSaved: ({ heldOn }) =>
      panel.done(
        `Uppföljningen är antecknad. Nästa ska hållas senast ${formatDate(dueAfter(participation, heldOn, team.followUpMonths))}.`,
      ),
  });
  const due = dueAfter(participation, form.values.heldOn, team.followUpMonths);

  return (
    <SendingFormFrame form={form} label="Anteckna uppföljning">
      <DateField
        label="Hölls"
        hint={due === null ? undefined : `Nästa uppföljning ska då hållas senast ${formatDate(due)}.`}
        min={enrolledOn}
        max={today}
        {...form.field('heldOn')}
      />
      <TextField
        label="Vilka var med?"
        hint="Till exempel deltagaren, handledaren och Försäkringskassan."
        {...form.field('attendees')}
      />
      <TextArea label="Vad kom ni överens om?" optional {...form.field('agreed')} />
      <PanelActions form={form} submit="Spara uppföljningen" panel={panel} />
    </SendingFormFrame>
  );
}

/** When the next follow-up is due, if one was held on this day too. */
function dueAfter(
  { enrolledOn, followUps }: Participation,
  heldOn: string | null,
  followUpMonths: number,
): CalendarDate | null {
  if (heldOn === null || !isCalendarDate(heldOn)) return null;
  return nextFollowUpDueOn(enrolledOn, [...followUps.map((followUp) => followUp.heldOn), heldOn], followUpMonths);
}

import { type StudyVisit, StudyVisitBooking } from '@kraften/domain/concepts/study-visit/study-visit';
import { DateField } from '@kraften/ui/field/date-field';
import { TextField } from '@kraften/ui/field/text-field';
import { TimeField } from '@kraften/ui/field/time-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { apiClient } from '../../app/api/api-client';
import { refreshReferrals } from '../../app/api/refresh';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';
import { lastVisitPlace, rememberVisitPlace } from './last-visit-place';
import { type Referral, referralRecord } from './referral-record';

type BookVisitFormProps = {
  readonly referral: Referral;
  /** The booking that this one replaces. */
  readonly booked: StudyVisit | null;
  readonly panel: ActionPanel;
};

type BookingValues = { readonly visitOn: string | null; readonly visitTime: string | null; readonly place: string };

/** Books a study visit, or another time for the one that is booked. */
export function BookVisitForm({ referral, booked, panel }: BookVisitFormProps) {
  const { referralId } = referral;
  const form = useSendingForm<BookingValues, StudyVisitBooking>({
    initialValues: { visitOn: null, visitTime: null, place: booked?.place ?? lastVisitPlace() },
    read: (values) => readInput(StudyVisitBooking, { ...values, visitTime: values.visitTime ?? '' }),
    record: referralRecord(referral),
    send: async (booking, version) => {
      await apiClient.studyVisit.book.mutate({ ...booking, referralId, version });
      rememberVisitPlace(booking.place);
      await refreshReferrals();
    },
    onSaved: () => panel.done('Studiebesöket är bokat.'),
  });

  return (
    <SendingFormFrame form={form} label="Boka studiebesök">
      {booked && <p>Det besök som är bokat nu avbokas när du sparar.</p>}
      <FormRow>
        <DateField label="Dag" min={referral.receivedOn} {...form.field('visitOn')} />
        <TimeField label="Klockslag" {...form.field('visitTime')} />
      </FormRow>
      <TextField label="Plats" width="medium" autoComplete="off" {...form.field('place')} />
      <PanelActions form={form} submit={booked ? 'Boka om' : 'Boka studiebesök'} submitting="Bokar …" panel={panel} />
    </SendingFormFrame>
  );
}

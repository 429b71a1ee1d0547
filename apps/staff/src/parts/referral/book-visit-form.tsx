import { type StudyVisit, StudyVisitRequest } from '@kraften/domain/concepts/study-visit/study-visit';
import type { VisitSlot } from '@kraften/domain/concepts/visit-slot/visit-slots';
import { Loading } from '@kraften/ui/feedback/loading';
import { DateField } from '@kraften/ui/field/date-field';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { TimeField } from '@kraften/ui/field/time-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { formatDate } from '@kraften/ui/format/date';
import { useQuery } from '@tanstack/react-query';
import { api, apiClient } from '../../app/api/api-client';
import { refreshIntake, refreshReferrals } from '../../app/api/refresh';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { useOfferedWords } from '../reference-list/use-list-entries';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';
import { lastVisitPlace, rememberVisitPlace } from './last-visit-place';
import { type Referral, referralRecord } from './referral-record';

type BookVisitFormProps = {
  readonly referral: Referral;
  /** The booking that this one replaces. */
  readonly booked: StudyVisit | null;
  /** A time to begin with, instead of the next one that is free. */
  readonly proposed?: Pick<StudyVisit, 'visitOn' | 'visitTime'>;
  readonly panel: ActionPanel;
};

type BookingValues = {
  /** One of the free standing times, or `own` for a time of one's own. */
  readonly slot: string | null;
  readonly visitOn: string | null;
  readonly visitTime: string | null;
  readonly place: string;
  readonly reason: string;
};

const own = 'own';

/** Books a study visit, or moves the one that is booked: the next free standing time is chosen from the start. */
export function BookVisitForm(props: BookVisitFormProps) {
  const intake = useQuery(api.intake.get.queryOptions());
  if (intake.isPending) return <Loading label="Lediga tider hämtas" lines={4} />;
  // Without the free times, a time of one's own can still be written.
  // Whoever has chosen a time isn't asked to choose among the free ones.
  return <BookingForm {...props} slots={props.proposed === undefined ? (intake.data?.freeSlots ?? []) : []} />;
}

type BookingFormProps = BookVisitFormProps & { readonly slots: readonly VisitSlot[] };

function BookingForm({ referral, booked, proposed, panel, slots }: BookingFormProps) {
  const { referralId } = referral;
  const [next] = slots;
  const places = useOfferedWords('place');
  const form = useSendingForm<BookingValues, StudyVisitRequest>({
    initialValues: {
      slot: next === undefined ? own : keyOf(next),
      visitOn: proposed?.visitOn ?? null,
      visitTime: proposed?.visitTime ?? null,
      place: booked?.place ?? lastVisitPlace(),
      reason: '',
    },
    read: ({ slot, visitTime, ...values }) => {
      const time = slots.find((free) => keyOf(free) === slot) ?? { visitTime: visitTime ?? '' };
      return readInput(StudyVisitRequest, { ...values, ...time });
    },
    record: referralRecord(referral),
    send: async (booking, version) => {
      try {
        await apiClient.studyVisit.book.mutate({ ...booking, referralId, version });
      } catch (error) {
        await refreshIntake();
        throw error;
      }
      rememberVisitPlace(booking.place);
      await refreshReferrals();
    },
    onSaved: ({ reason }) => panel.done(reason === '' ? 'Studiebesöket är bokat.' : 'Studiebesöket är flyttat.'),
  });
  const isOwn = !slots.some((free) => keyOf(free) === form.values.slot);
  // What is wrong with a standing time is wrong with its day.
  const slotField = isOwn ? form.field('slot') : { ...form.field('visitOn'), value: form.values.slot };

  return (
    <SendingFormFrame form={form} label={booked ? 'Flytta studiebesöket' : 'Boka studiebesök'}>
      {slots.length > 0 && (
        <RadioField
          label="Tid"
          options={[...slots.map(slotOption), { value: own, label: 'En annan tid' }]}
          {...slotField}
          onChange={(slot) => form.set('slot', slot)}
        />
      )}
      {isOwn && (
        <>
          <FormRow>
            <DateField label="Dag" min={referral.receivedOn} {...form.field('visitOn')} />
            <TimeField label="Klockslag" {...form.field('visitTime')} />
          </FormRow>
          <TextField label="Plats" width="medium" autoComplete="off" suggestions={places} {...form.field('place')} />
        </>
      )}
      {booked && (
        <TextArea
          label="Varför flyttas besöket?"
          hint={`Besöket ${formatDate(booked.visitOn)} kl. ${booked.visitTime} avbokas när du sparar.`}
          {...form.field('reason')}
        />
      )}
      <PanelActions
        form={form}
        submit={booked ? 'Flytta besöket' : 'Boka studiebesök'}
        submitting="Bokar …"
        panel={panel}
      />
    </SendingFormFrame>
  );
}

function keyOf({ visitOn, visitTime, place }: VisitSlot): string {
  return [visitOn, visitTime, place].join(' ');
}

function slotOption(slot: VisitSlot) {
  const { visitOn, visitTime, place, capacity, free } = slot;
  const left = capacity === 1 ? '' : ` · ${free} av ${capacity} platser kvar`;
  return { value: keyOf(slot), label: `${formatDate(visitOn)} kl. ${visitTime}`, hint: `${place}${left}` };
}

import {
  type StudyVisit,
  type StudyVisitOutcome,
  studyVisitOutcomeLabels,
  studyVisitOutcomes,
  VisitSettlement,
} from '@kraften/domain/concepts/study-visit/study-visit';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { formatDate } from '@kraften/ui/format/date';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshReferrals } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';
import { type Referral, referralRecord } from './referral-record';

type RecordVisitFormProps = {
  readonly referral: Referral;
  /** The visit that is booked now; null when its outcome has just been noted. */
  readonly booked: StudyVisit | null;
  readonly panel: ActionPanel;
};

type OutcomeValues = { readonly outcome: StudyVisitOutcome | null; readonly reason: string };

/** Notes how the booked visit went. Before its day it can only be cancelled. */
export function RecordVisitForm({ referral, booked, panel }: RecordVisitFormProps) {
  const [opened] = useState(booked);
  const visit = booked ?? opened;
  return visit && <OutcomeForm referral={referral} visit={visit} panel={panel} />;
}

type OutcomeFormProps = { readonly referral: Referral; readonly visit: StudyVisit; readonly panel: ActionPanel };

function OutcomeForm({ referral, visit, panel }: OutcomeFormProps) {
  const { today } = useMe();
  const { referralId } = referral;
  const hasBeen = visit.visitOn <= today;
  const form = useSendingForm<OutcomeValues, VisitSettlement>({
    initialValues: { outcome: hasBeen ? null : 'cancelled', reason: '' },
    read: (values) => readInput(VisitSettlement, values),
    record: referralRecord(referral),
    send: async (settled, version) => {
      await apiClient.studyVisit.record.mutate({ ...settled, referralId, studyVisitId: visit.id, version });
      await refreshReferrals();
    },
    onSaved: ({ outcome }) =>
      panel.done(
        outcome === 'visited'
          ? 'Besöket är antecknat. Nästa steg är ett beslut.'
          : 'Besöket är antecknat. Boka ett nytt om personen fortfarande vill komma.',
      ),
  });

  return (
    <SendingFormFrame form={form} label="Anteckna studiebesöket">
      <RadioField
        label={`Hur gick besöket ${formatDate(visit.visitOn)}?`}
        options={optionsOf(
          studyVisitOutcomes.filter((outcome) => hasBeen || outcome === 'cancelled'),
          studyVisitOutcomeLabels,
        )}
        {...form.field('outcome')}
      />
      {form.values.outcome === 'cancelled' && <TextArea label="Varför avbokas besöket?" {...form.field('reason')} />}
      <PanelActions form={form} submit="Spara" panel={panel} />
    </SendingFormFrame>
  );
}

import { authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { followUpBookerLabels } from '@kraften/domain/concepts/follow-up/follow-up';
import { incomeSourceLabels } from '@kraften/domain/concepts/income-source/income-source';
import type { EnrolmentMeeting } from '@kraften/domain/concepts/participation/enrolment';
import { insuranceAnswerLabels } from '@kraften/domain/concepts/participation/enrolment-draft';
import { sexLabels } from '@kraften/domain/concepts/sex/sex';
import { failure, success } from '@kraften/domain/result';
import { Notice } from '@kraften/ui/feedback/notice';
import { focusField } from '@kraften/ui/form/error-summary';
import { FormActions } from '@kraften/ui/form/form-actions';
import { fieldId } from '@kraften/ui/form/use-kraften-form';
import { formatDate } from '@kraften/ui/format/date';
import { formatDateTime } from '@kraften/ui/format/instant';
import { formatCount } from '@kraften/ui/format/number';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshConsents, refreshParticipations, refreshReferrals } from '../../app/api/refresh';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { DraftStatus } from '../../parts/draft/draft-status';
import { LinkButton } from '../../parts/link/link-button';
import { personValuesOf } from '../../parts/person/person-values';
import { isMasked } from '../../parts/protection/is-masked';
import { type Referral, referralRecord } from '../../parts/referral/referral-record';
import { LeaveUnsaved } from '../../parts/sending/leave-unsaved';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import { CheckStep } from './check-step';
import css from './enrol.module.css';
import { type EnrolmentValues, enrolmentValuesOf, readEnrolment, valuesOfDraft } from './enrolment-values';
import {
  ConsentsStep,
  FirstStepStep,
  IncomeStep,
  InsuranceStep,
  type MeetingFieldsProps,
  PersonStep,
} from './meeting-fields';
import { MeetingProgress } from './meeting-progress';
import {
  errorsIn,
  type MeetingStep,
  meetingSteps,
  type StepSegment,
  stepAfter,
  stepBefore,
  stepOfField,
} from './meeting-steps';
import { useEnrolmentDraft } from './use-enrolment-draft';

type EnrolmentFormProps = {
  readonly referral: Referral;
  readonly coaches: MeetingFieldsProps['coaches'];
  readonly step: MeetingStep;
  readonly onEnrolled: (participationId: string) => void;
};

/** The enrolment meeting, a step at a time. All steps are one form, kept as a draft while it is written. */
export function EnrolmentForm({ referral, coaches, step, onEnrolled }: EnrolmentFormProps) {
  const { today, userId, team } = useMe();
  const navigate = useNavigate();
  const { referralId } = referral;
  const masked = isMasked(referral);
  const goTo = (to: MeetingStep) => navigate({ to: paths.enrolStep(referralId, to.segment) });
  const enrolled = useRef<string | null>(null);
  const [begun] = useState(referral.enrolment);
  const [opened] = useState(() =>
    begun.draft === null
      ? enrolmentValuesOf(referral, { today, coachId: userId, followUpMonths: team.followUpMonths })
      : valuesOfDraft(begun.draft, referral),
  );
  const next = stepAfter(step);
  const form = useSendingForm<EnrolmentValues, EnrolmentMeeting | null>({
    initialValues: opened,
    // A step asks for what is its own; the last for everything.
    read: (values) => {
      const read = readEnrolment(values, { isMasked: masked, receivedOn: referral.receivedOn, today });
      if (next === null) return read;
      const wrong = read.ok ? [] : errorsIn(step, read.problem);
      return wrong.length > 0 ? failure(wrong) : success(null);
    },
    record: referralRecord(referral),
    send: async (meeting, version) => {
      if (meeting === null) return;
      await draft.saver.flush();
      const { participationId } = await apiClient.participation.enrol.mutate({ ...meeting, referralId, version });
      draft.saver.end();
      enrolled.current = participationId;
      await Promise.all([refreshReferrals(), refreshParticipations(), refreshConsents()]);
    },
    onSaved: () => {
      if (enrolled.current !== null) onEnrolled(enrolled.current);
      else if (next !== null) void goTo(next);
    },
    warnOnLeave: false,
  });
  const draft = useEnrolmentDraft(referral, opened, form);
  const showField = useShowingField(step, form.id, goTo);
  const wrong = new Set<StepSegment>(form.errors.flatMap(({ field }) => stepOfField(field)?.segment ?? []));
  const before = stepBefore(step);
  const Step = drawn[step.segment];

  return (
    <div className={css['meeting']}>
      <MeetingProgress referralId={referralId} current={step} wrong={wrong} />
      <SendingFormFrame form={form} label="Skriv in" kept showField={showField}>
        <SettleConflict form={form} stands={masked ? null : personValuesOf(referral.person)} fields={comparedFields} />
        {draft.conflict !== null && (
          <>
            <SettleConflict
              form={{ ...form, opened: draft.conflict.opened, conflict: 'read' }}
              stands={draft.conflict.stands}
              fields={comparedFields}
            />
            <div>
              <Button variant="default" onClick={() => void draft.settleWith(form.values)}>
                Spara det valda
              </Button>
            </div>
          </>
        )}
        {draft.state.status === 'ended' && enrolled.current === null && (
          <Notice kind="soon" title="Personen är redan inskriven" announce>
            Någon annan har gjort klart inskrivningen. Gå tillbaka till remissen och öppna deltagandet.
          </Notice>
        )}
        {begun.draft !== null && begun.changedAt !== null && (
          <p>
            Inskrivningen fortsätter där den var {formatDateTime(begun.changedAt)}
            {begun.changedByName !== null && `, sparad av ${begun.changedByName}`}.
          </p>
        )}
        <StepTitle key={step.segment} step={step} />
        <Step referral={referral} coaches={coaches} form={form} />
        <FormActions
          form={form}
          submit={next === null ? 'Skriv in' : 'Fortsätt'}
          submitting={next === null ? 'Skriver in …' : 'Fortsätter …'}
        >
          {before !== null && <LinkButton href={paths.enrolStep(referralId, before.segment)}>Tillbaka</LinkButton>}
          <DraftStatus state={draft.state} isEmpty={draft.state.savedAt === null && draft.saver.isSaved} />
        </FormActions>
      </SendingFormFrame>
      <LeaveUnsaved
        isUnsaved={async ({ next: to }) =>
          !to.pathname.includes(paths.enrol(referralId)) && !(await draft.saver.flush())
        }
      />
    </div>
  );
}

const drawn: Readonly<Record<StepSegment, (props: MeetingFieldsProps) => React.ReactNode>> = {
  grunduppgifter: PersonStep,
  forsorjning: IncomeStep,
  samtycken: ConsentsStep,
  'forsta-steget': FirstStepStep,
  forsakring: InsuranceStep,
  kontrollera: CheckStep,
};

/** Takes focus when the step changes, so that the page goes on from there. */
function StepTitle({ step }: { readonly step: MeetingStep }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const number = meetingSteps.findIndex(({ segment }) => segment === step.segment) + 1;
  return (
    <h2 ref={title} tabIndex={-1} className={css['title']}>
      Steg {number} av {meetingSteps.length}: {step.title}
    </h2>
  );
}

/** Goes to the step of a field, and to the field when the step is there. */
function useShowingField(step: MeetingStep, formId: string, goTo: (step: MeetingStep) => unknown) {
  const asked = useRef<string | null>(null);
  useEffect(() => {
    if (asked.current === null) return;
    const [name = ''] = asked.current.split('.');
    if (!focusField(fieldId(formId, asked.current))) focusField(fieldId(formId, name));
    asked.current = null;
  }, [step]);
  return (field: string) => {
    const of = stepOfField(field);
    if (of === null) return;
    asked.current = field;
    void goTo(of);
  };
}

/** What can be written in two windows at once, in words. */
const comparedFields: Parameters<typeof SettleConflict<EnrolmentValues>>[0]['fields'] = [
  { name: 'person.givenName', label: 'Förnamn' },
  { name: 'person.familyName', label: 'Efternamn' },
  { name: 'person.identityNumber', label: 'Personnummer' },
  { name: 'person.birthDate', label: 'Födelsedatum' },
  { name: 'person.sex', label: 'Kön', show: (sex) => sexLabels[sex].sv },
  { name: 'person.phone', label: 'Telefon' },
  { name: 'person.email', label: 'E-post' },
  { name: 'person.municipality', label: 'Kommun' },
  { name: 'incomeSource', label: 'Försörjning', show: (source) => incomeSourceLabels[source].sv },
  { name: 'supportYears', label: 'År i offentlig försörjning' },
  { name: 'supportMonths', label: 'Månader i offentlig försörjning' },
  {
    name: 'consents',
    label: 'Samtycken',
    show: (consents) =>
      [
        formatCount(consents.length, 'samtycke', 'samtycken'),
        ...consents.flatMap(({ authority }) => (authority === null ? [] : authorityLabels[authority].sv)),
      ].join(', '),
  },
  { name: 'coachId', label: 'Handledare', show: () => 'Vald i det fönstret' },
  { name: 'enrolledOn', label: 'Skrivs in', show: formatDate },
  { name: 'firstStep', label: 'Första steget' },
  { name: 'books', label: 'Första uppföljningen', show: (books) => (books === 'now' ? 'Bokas nu' : 'Bokas senare') },
  { name: 'booking.plannedOn', label: 'Dag för uppföljningen', show: formatDate },
  { name: 'booking.plannedTime', label: 'Klockan' },
  { name: 'booking.place', label: 'Plats' },
  { name: 'booking.bookedBy', label: 'Vem bokar', show: (booker) => followUpBookerLabels[booker].sv },
  { name: 'insurance', label: 'Försäkring', show: (insurance) => insuranceAnswerLabels[insurance] },
];

import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { failure, type Result, success } from '@kraften/domain/result';
import { Notice } from '@kraften/ui/feedback/notice';
import { TextArea } from '@kraften/ui/field/text-area';
import { FormActions } from '@kraften/ui/form/form-actions';
import { useQuery } from '@tanstack/react-query';
import { api, apiClient } from '../../app/api/api-client';
import { refreshReferrals } from '../../app/api/refresh';
import { IntakeStopToday, occupancyText } from '../../parts/intake/intake-state';
import type { Referral } from '../../parts/referral/referral-record';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import css from './over-capacity.module.css';

/** What speaks against enrolling somebody now: an intake stop, or that the team is full. It can be done all the same, for a reason. */
export function OverCapacity({ referral }: { readonly referral: Referral }) {
  const { data } = useQuery(api.intake.get.queryOptions());
  const isFull = data?.occupancy.free === 0;
  return (
    <div className={css['before']}>
      <IntakeStopToday />
      {isFull && referral.stage === 'queued' && (
        <Notice kind="soon" title="Teamet är fullt">
          <p>{occupancyText(data.occupancy)}</p>
          {referral.overCapacity === null ? (
            <ReasonForm referralId={referral.referralId} />
          ) : (
            <p>Personen skrivs in ändå: {referral.overCapacity.reason}</p>
          )}
        </Notice>
      )}
    </div>
  );
}

type ReasonValues = { readonly reason: string };

const read = ({ reason }: ReasonValues): Result<string, readonly FieldError[]> =>
  reason.trim() === ''
    ? failure([{ field: 'reason', message: 'Skriv varför personen skrivs in ändå.' }])
    : success(reason.trim());

function ReasonForm({ referralId }: { readonly referralId: string }) {
  const form = useSendingForm<ReasonValues, string>({
    initialValues: { reason: '' },
    read,
    send: async (reason) => {
      await apiClient.intake.allowOverCapacity.mutate({ referralId, reason });
      await refreshReferrals();
    },
  });
  return (
    <SendingFormFrame form={form} label="Skriv in fast teamet är fullt">
      <TextArea label="Varför skrivs personen in ändå?" rows={2} {...form.field('reason')} />
      <FormActions form={form} submit="Spara skälet" />
    </SendingFormFrame>
  );
}

import { AccessReview, checkAccessReview } from '@kraften/domain/concepts/access-review/access-review';
import { randomIdOf } from '@kraften/domain/concepts/random-id/random-id';
import { TextArea } from '@kraften/ui/field/text-area';
import { FormActions } from '@kraften/ui/form/form-actions';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshAccessLog } from '../../app/api/refresh';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import css from './access-log.module.css';

type ReviewFormProps = {
  readonly entryIds: readonly string[];
  /** Whether it was the reader who opened. */
  readonly isOwn: boolean;
  readonly onCancel: () => void;
  readonly onReviewed: () => void;
};

/** That what is unusual has been looked at, and what it was. */
export function ReviewForm({ entryIds, isOwn, onCancel, onReviewed }: ReviewFormProps) {
  const [reviewId] = useState(() => randomIdOf(crypto.getRandomValues(new Uint8Array(16))));
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector('textarea')?.focus(), []);
  const form = useSendingForm<AccessReview, AccessReview>({
    initialValues: { note: '' },
    read: (values) => {
      const read = readInput(AccessReview, values);
      return read.ok ? checkAccessReview(read.value, isOwn) : read;
    },
    send: async (review) => {
      await apiClient.accessLog.review.mutate({ ...review, reviewId, entryIds: [...entryIds] });
    },
    onSaved: () => {
      onReviewed();
      void refreshAccessLog();
    },
  });
  return (
    <div ref={frame} className={`${css['form']} k-not-print`}>
      <SendingFormFrame form={form} label="Markera som granskad">
        <TextArea
          label="Vad kom du fram till?"
          hint={
            isOwn
              ? 'Det är din egen åtkomst. Skriv varför du öppnade ärendet.'
              : 'Till exempel: Hon vikarierade för handledaren den dagen. Anmärkningen kan inte ändras efteråt.'
          }
          optional={!isOwn}
          rows={2}
          {...form.field('note')}
        />
        <FormActions form={form} submit="Spara granskningen">
          <Button variant="default" onClick={onCancel}>
            Avbryt
          </Button>
        </FormActions>
      </SendingFormFrame>
    </div>
  );
}

import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import {
  QueueMove,
  type QueueMoveReason,
  queueMoveReasonLabels,
  queueMoveReasons,
} from '@kraften/domain/concepts/queue/queue-move';
import { failure, type Result } from '@kraften/domain/result';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshReferrals } from '../../app/api/refresh';
import type { ActionPanel } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import { firstPlace, placesToChoose } from './places-to-choose';
import { nameOf, type Queue, type Queued, queueRecord } from './queue-record';

type MoveValues = {
  readonly afterId: string | null;
  readonly reason: QueueMoveReason | null;
  readonly note: string;
};

function read({ afterId, ...values }: MoveValues): Result<QueueMove, readonly FieldError[]> {
  if (afterId === null) return failure([{ field: 'afterId', message: 'Välj en plats i kön.' }]);
  return readInput(QueueMove, { ...values, afterId: afterId === firstPlace ? null : afterId });
}

type MoveFormProps = {
  readonly queue: Queue;
  readonly queued: Queued;
  /** The place that is chosen when the form opens, as who comes before it; null for none. */
  readonly toAfter: string | null;
  readonly panel: ActionPanel;
};

/** Gives somebody another place in the queue, and says why. */
export function MoveForm({ queue, queued, toAfter, panel }: MoveFormProps) {
  const { referralId } = queued;
  const [moveId] = useState(() => crypto.randomUUID());
  const form = useSendingForm<MoveValues, QueueMove>({
    initialValues: { afterId: toAfter, reason: null, note: '' },
    read,
    record: queueRecord(queue),
    send: async (move, version) => {
      await apiClient.queue.move.mutate({ moveId, referralId, version, move });
      await refreshReferrals();
    },
    onSaved: () => panel.done(`${nameOf(queued)} är flyttad.`),
  });
  return (
    <SendingFormFrame form={form} label={`Flytta ${nameOf(queued)} i kön`}>
      <SelectField label="Ny plats" options={placesToChoose(queue, referralId)} {...form.field('afterId')} />
      <SelectField
        label="Varför?"
        options={optionsOf(queueMoveReasons, queueMoveReasonLabels)}
        {...form.field('reason')}
      />
      <TextArea
        label="Med egna ord"
        hint="Skälet står kvar i köns historik."
        optional={form.values.reason !== 'other'}
        {...form.field('note')}
      />
      <PanelActions form={form} submit="Flytta" panel={panel} />
    </SendingFormFrame>
  );
}

import { barToCoach, dividedBy } from '@kraften/domain/concepts/many-at-once/many-at-once';
import { failure, success } from '@kraften/domain/result';
import { SelectField } from '@kraften/ui/field/select-field';
import { FormActions } from '@kraften/ui/form/form-actions';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, apiClient } from '../../../app/api/api-client';
import { refreshParticipations } from '../../../app/api/refresh';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { ManyPreview } from './many-preview';
import { type ManyFormProps, nameOf, oneOf, participantsText } from './many-record';

type Values = { readonly coachId: string | null };

/** Gives those who were chosen another coach. */
export function CoachForm({ rows, onDone, onCancel }: ManyFormProps) {
  const coaches = useQuery(api.team.listCoaches.queryOptions()).data ?? [];
  const form = useSendingForm<Values, { readonly coachId: string }>({
    initialValues: { coachId: null },
    read: ({ coachId }) => {
      if (coachId === null) return failure([{ field: 'coachId', message: 'Välj en handledare.' }]);
      if (dividedFor(coachId).included.length > 0) return success({ coachId });
      return failure([{ field: 'coachId', message: 'Ingen av de valda får en annan handledare. Välj andra.' }]);
    },
    record: { version: 0, reload: reloadList },
    send: async ({ coachId }) => {
      const changed = dividedFor(coachId).included;
      const changes = changed.map(({ participationId, version }) => ({ participationId, version, coachId }));
      await apiClient.participation.changeCoach.mutate({ changes });
      await refreshParticipations();
      const name = coaches.find(({ userId }) => userId === coachId)?.userName ?? '';
      onDone({
        text: `${name} är nu handledare för ${participantsText(changed.length)}.`,
        undo: async () => {
          const back = changed.map((row) => ({
            ...{ participationId: row.participationId, version: row.version + 1, coachId: row.coachId },
          }));
          await apiClient.participation.changeCoach.mutate({ changes: back });
          await refreshParticipations();
        },
      });
    },
  });
  const { coachId } = form.values;
  const divided = coachId === null ? null : dividedFor(coachId);

  function dividedFor(id: string) {
    return dividedBy(rows, (row) => barToCoach(oneOf(row), id));
  }

  return (
    <SendingFormFrame form={form} label="Byt handledare">
      <SelectField
        label="Ny handledare"
        options={coaches.map(({ userId, userName }) => ({ value: userId, label: userName }))}
        {...form.field('coachId')}
      />
      {divided !== null && (
        <ManyPreview
          leftOut={divided.leftOut}
          lines={divided.included.map((row) => ({
            ...{ id: row.participationId, name: nameOf(row) },
            ...(row.coachName === null ? {} : { will: `har nu ${row.coachName}` }),
          }))}
        >
          Handledaren byts för {participantsText(divided.included.length)}.
        </ManyPreview>
      )}
      <FormActions form={form} submit="Byt handledare">
        <Button variant="default" onClick={onCancel}>
          Avbryt
        </Button>
      </FormActions>
    </SendingFormFrame>
  );
}

/** The list stands behind the form: what has been changed by others is in it. */
async function reloadList(): Promise<number> {
  await refreshParticipations();
  return 0;
}

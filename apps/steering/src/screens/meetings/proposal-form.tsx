import { fieldErrorsOf } from '@kraften/domain/concepts/field-error/field-error';
import { MeetingProposal } from '@kraften/domain/concepts/meeting/meeting-proposal';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { Form } from '@kraften/ui/form/form';
import { FormActions } from '@kraften/ui/form/form-actions';
import { useKraftenForm } from '@kraften/ui/form/use-kraften-form';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { refusalMessage, steeringClient } from '../../door/steering-door';
import type { Proposal } from './meeting-record';

type Values = { readonly title: string; readonly reason: string };

type ProposalFormProps = {
  readonly teamId: string;
  /** The one that is changed; null for a new one. */
  readonly proposal: Proposal | null;
  readonly onSaved: () => Promise<void>;
  readonly onCancel: () => void;
};

/** Says what the group is to take up. */
export function ProposalForm({ teamId, proposal, onSaved, onCancel }: ProposalFormProps) {
  const [proposalId] = useState(() => proposal?.proposalId ?? crypto.randomUUID());
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector('input')?.focus();
  }, []);
  const read = (values: Values) => MeetingProposal.safeParse({ ...values, isWithdrawn: false });
  const form = useKraftenForm<Values>({
    initialValues: { title: proposal?.title ?? '', reason: proposal?.reason ?? '' },
    validate: (values) => {
      const { error } = read(values);
      return error === undefined ? [] : fieldErrorsOf(error);
    },
    submit: async (values) => {
      await steeringClient.meetingProposal.save.mutate({
        ...{ teamId, proposalId, version: proposal?.version ?? 0 },
        proposal: { ...values, isWithdrawn: false },
      });
      return undefined;
    },
    onSaved: () => void onSaved(),
    failureMessage: refusalMessage,
  });
  return (
    <div ref={place}>
      <Form form={form} label={proposal === null ? 'Föreslå en punkt' : 'Ändra förslaget'}>
        <TextField label="Vad vill du ta upp?" hint="Så som det ska stå på dagordningen." {...form.field('title')} />
        <TextArea
          label="Varför, och vad behöver gruppen veta innan?"
          hint="Skriv inget om en enskild deltagare."
          optional
          rows={3}
          {...form.field('reason')}
        />
        <FormActions
          form={form}
          submit={proposal === null ? 'Skicka förslaget' : 'Spara förslaget'}
          submitting="Skickar …"
        >
          <Button variant="default" onClick={onCancel}>
            Avbryt
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}

import { JournalAddition, journalNoteKindLabels } from '@kraften/domain/concepts/journal-note/journal-note';
import { TextArea } from '@kraften/ui/field/text-area';
import { FormActions } from '@kraften/ui/form/form-actions';
import { formatDateTime } from '@kraften/ui/format/instant';
import type { TimelineEvent } from '@kraften/ui/record/timeline';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { apiClient } from '../../../app/api/api-client';
import { refreshJournal } from '../../../app/api/refresh';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import css from './journal.module.css';
import type { JournalNote } from './journal-record';

const gone = 'Någon som slutat';

/** A signed note, with what has been added to it since. */
export function noteEvent(note: JournalNote): TimelineEvent {
  const { noteId, happenedOn, kind, authorName, signedAt, text, additions } = note;
  const signed = signedAt === null ? '' : `, signerat ${formatDateTime(signedAt)}`;
  return {
    id: noteId,
    on: happenedOn,
    title: journalNoteKindLabels[kind].sv,
    byline: `${authorName ?? gone}${signed}`,
    content: (
      <>
        {text}
        {additions.map((addition) => (
          <div key={addition.additionId} className={css['addition']}>
            <p className={css['additionBy']}>
              Tillägg {formatDateTime(addition.createdAt)}, {addition.authorName ?? gone}
            </p>
            {addition.text}
          </div>
        ))}
      </>
    ),
    actions: <Addition note={note} />,
  };
}

/** Something that was wrong or left out is said beside the note, which stays as it was signed. */
function Addition({ note }: { readonly note: JournalNote }) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <Button variant="subtle" size="compact-md" onClick={() => setOpen(true)}>
        Skriv tillägg
        <span className="k-unseen">
          {' '}
          till {journalNoteKindLabels[note.kind].sv.toLowerCase()} {note.happenedOn}
        </span>
      </Button>
    );
  }
  return <AdditionForm noteId={note.noteId} onClose={() => setOpen(false)} />;
}

function AdditionForm({ noteId, onClose }: { readonly noteId: string; readonly onClose: () => void }) {
  const form = useSendingForm<JournalAddition, JournalAddition>({
    initialValues: { text: '' },
    read: (values) => readInput(JournalAddition, values),
    send: async ({ text }) => {
      await apiClient.journalNote.add.mutate({ noteId, text });
      await refreshJournal();
    },
    onSaved: onClose,
  });
  return (
    <SendingFormFrame form={form} label="Skriv tillägg">
      <TextArea label="Tillägg" hint="Anteckningen själv ändras inte." {...form.field('text')} />
      <FormActions form={form} submit="Spara tillägget">
        <Button variant="default" onClick={onClose}>
          Avbryt
        </Button>
      </FormActions>
    </SendingFormFrame>
  );
}

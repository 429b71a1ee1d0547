import { isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import {
  chosenNoteKinds,
  JournalDraft,
  type JournalNoteKind,
  journalNoteKindLabels,
} from '@kraften/domain/concepts/journal-note/journal-note';
import { ConfirmDialog } from '@kraften/ui/dialog/confirm-dialog';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { Form } from '@kraften/ui/form/form';
import { FormActions } from '@kraften/ui/form/form-actions';
import { FormRow } from '@kraften/ui/form/form-section';
import { formatDate } from '@kraften/ui/format/date';
import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { apiClient } from '../../../app/api/api-client';
import { failureMessage } from '../../../app/api/failure';
import { refreshJournal } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import { DraftConflict } from '../../../parts/draft/draft-conflict';
import type { DraftSaver } from '../../../parts/draft/draft-saver';
import { DraftStatus } from '../../../parts/draft/draft-status';
import { useSavingAlways } from '../../../parts/draft/use-saving-always';
import { LeaveUnsaved } from '../../../parts/sending/leave-unsaved';
import { readInput } from '../../../parts/sending/read-input';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import css from './journal.module.css';
import { draftSaver, type NoteDraft, storedOf } from './journal-record';
import { MappingPrompts, withHeading } from './mapping-prompts';

type DraftEditorProps = {
  readonly participationId: string;
  readonly stored: NoteDraft;
  readonly onEnded: (what: string) => void;
};

type DraftValues = {
  readonly kind: JournalNoteKind | null;
  readonly happenedOn: string | null;
  readonly text: string;
};

/** A note while it is written: stored by itself all the time, and the team's when it is signed. */
export function DraftEditor({ participationId, stored, onEnded }: DraftEditorProps) {
  const { today } = useMe();
  const headingId = useId();
  const [saver] = useState(() => draftSaver(participationId, stored));
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  const [isNew] = useState(stored.version === 0);
  const words = stored.kind === 'mapping' ? mappingWords : noteWords;
  const panel = useRef<HTMLElement>(null);
  const form = useSendingForm<DraftValues, JournalDraft>({
    initialValues: valuesOf(state.draft),
    read: (values) => readInput(JournalDraft, values),
    send: async () => {
      await saver.flush();
      await apiClient.journalNote.sign.mutate({
        ...saver.current.draft,
        noteId: stored.noteId,
        version: saver.current.version,
        participationId,
      });
    },
    onSaved: () => onEnded(words.signed),
    warnOnLeave: false,
  });

  useSavingAlways(saver, refreshJournal);
  useEffect(() => saver.adopt(storedOf(stored)), [saver, stored]);
  useEffect(() => saver.write(draftOf(form.values, saver.read().draft)), [saver, form.values]);
  // What was taken from another window comes into the fields.
  const { reset } = form;
  const shown = useRef(state.replaced);
  useEffect(() => {
    if (shown.current !== state.replaced) reset(valuesOf(state.draft));
    shown.current = state.replaced;
  }, [state, reset]);
  useEffect(() => {
    if (isNew) panel.current?.querySelector('textarea')?.focus();
  }, [isNew]);

  return (
    <section ref={panel} id={stored.noteId} className={css['draft']} aria-labelledby={headingId}>
      <h2 id={headingId}>{isNew ? words.begun : `Utkast från ${formatDate(stored.happenedOn)}`}</h2>
      <Form form={form} label={isNew ? words.begun : 'Utkast'}>
        <DraftConflict state={state} saver={saver} words={elsewhere} />
        <FormRow>
          {stored.kind !== 'mapping' && (
            <SelectField
              label="Vad gäller anteckningen?"
              options={optionsOf(chosenNoteKinds, journalNoteKindLabels)}
              {...form.field('kind')}
            />
          )}
          <DateField label="Dag" max={today} {...form.field('happenedOn')} />
        </FormRow>
        {stored.kind === 'mapping' && (
          <MappingPrompts
            onChoose={(prompt) => {
              form.set('text', withHeading(form.values.text, prompt));
              panel.current?.querySelector('textarea')?.focus();
            }}
          />
        )}
        <TextArea label={words.label} hint={words.hint} rows={words.rows} {...form.field('text')} />
        <FormActions form={form} submit={words.sign} submitting={words.signing}>
          <Discard
            participationId={participationId}
            noteId={stored.noteId}
            saver={saver}
            onDiscarded={() => onEnded('Utkastet är kastat.')}
          />
          <DraftStatus state={state} isEmpty={saver.current.version === 0 && saver.isSaved} />
        </FormActions>
      </Form>
      <LeaveUnsaved isUnsaved={async () => !(await saver.flush())} />
    </section>
  );
}

const elsewhere = {
  changed: 'Utkastet har ändrats i ett annat fönster',
  ended: 'Utkastet är signerat eller kastat i ett annat fönster',
};

const noteWords = {
  begun: 'Ny anteckning',
  label: 'Anteckning',
  hint: 'Bara du ser utkastet. När du signerar kan teamet läsa det, och då kan det inte ändras.',
  rows: 6,
  sign: 'Signera',
  signing: 'Signerar …',
  signed: 'Anteckningen är signerad.',
};

const mappingWords: typeof noteWords = {
  begun: 'Ny version av kartläggningen',
  label: 'Kartläggning',
  hint: 'Skriv fritt, med deltagarens egna ord. Bara du ser utkastet. När du sparar versionen kan teamet läsa den.',
  rows: 16,
  sign: 'Spara versionen',
  signing: 'Sparar versionen …',
  signed: 'Den nya versionen av kartläggningen är sparad.',
};

type DiscardProps = {
  readonly participationId: string;
  readonly noteId: string;
  readonly saver: DraftSaver<JournalDraft>;
  readonly onDiscarded: () => void;
};

function Discard({ participationId, noteId, saver, onDiscarded }: DiscardProps) {
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const discard = async () => {
    try {
      saver.stop();
      const { version } = saver.current;
      if (version > 0) await apiClient.journalNote.discard.mutate({ participationId, noteId, version });
      saver.end();
      onDiscarded();
    } catch (error) {
      setFailure(failureMessage(error));
    }
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Kasta utkastet
      </Button>
      <ConfirmDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title="Kasta utkastet?"
        concerns="Det du har skrivit i anteckningen"
        confirm="Kasta utkastet"
        final
        onConfirm={() => void discard()}
      >
        Texten försvinner och kan inte tas tillbaka.
        {failure !== null && <p role="alert">{failure}</p>}
      </ConfirmDialog>
    </>
  );
}

function valuesOf({ kind, happenedOn, text }: JournalDraft): DraftValues {
  return { kind, happenedOn, text };
}

/** The values as a draft; where a field says nothing that can be stored, what it said before. */
function draftOf({ kind, happenedOn, text }: DraftValues, before: JournalDraft): JournalDraft {
  return {
    kind: kind ?? before.kind,
    happenedOn: happenedOn !== null && isCalendarDate(happenedOn) ? happenedOn : before.happenedOn,
    text,
  };
}

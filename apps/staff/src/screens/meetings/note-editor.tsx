import { isUnwritten, type MeetingNote } from '@kraften/domain/concepts/meeting/meeting-note';
import { CheckboxField } from '@kraften/ui/field/checkbox-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { refreshMeetings } from '../../app/api/refresh';
import { DraftConflict } from '../../parts/draft/draft-conflict';
import { DraftStatus } from '../../parts/draft/draft-status';
import { useSavingAlways } from '../../parts/draft/use-saving-always';
import { type NotePlace, noteSaver, storedNoteOf } from '../../parts/meeting/meeting-record';
import type { KeepSaver } from './keep-saver';
import css from './meetings.module.css';

type NoteEditorProps = {
  readonly place: NotePlace;
  readonly stored: MeetingNote & { readonly version: number };
  /** What the note is about, for the names of the fields. */
  readonly about: string;
  readonly onOpen: KeepSaver;
};

const elsewhere = {
  changed: 'Någon annan har också skrivit här',
  ended: 'Protokollet är justerat, eller punkten är borttagen',
};

/** What was said at a point, stored by itself while it is written. */
export function NoteEditor({ place, stored, about, onOpen }: NoteEditorProps) {
  const id = useId();
  const [saver] = useState(() => noteSaver(place, storedNoteOf(stored)));
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  useSavingAlways(saver, refreshMeetings);
  useEffect(() => onOpen(saver), [onOpen, saver]);
  useEffect(() => saver.adopt(storedNoteOf(stored)), [saver, stored]);
  const { draft } = state;
  const field = <Name extends keyof MeetingNote>(name: Name) => ({
    ...{ id: `${id}-${name}`, name: `${id}-${name}`, error: undefined, value: draft[name] },
    onChange: (value: MeetingNote[Name]) => saver.write({ ...saver.read().draft, [name]: value }),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: the heading above names it already
    <div role="group" aria-label={about} className={css['note']}>
      <DraftConflict state={state} saver={saver} words={elsewhere} show={inWords} />
      <TextArea label="Anteckningar" optional rows={2} {...field('text')} />
      <TextArea label="Beslut" optional rows={1} {...field('decided')} />
      <div className={css['noteFoot']}>
        <CheckboxField label="Klar" {...field('isDone')} />
        <DraftStatus state={state} isEmpty={isUnwritten(draft) && saver.isSaved} />
      </div>
    </div>
  );
}

function inWords({ text, decided, isDone }: MeetingNote): string {
  const parts = [text.trim(), decided.trim() === '' ? '' : `Beslut: ${decided.trim()}`, isDone ? 'Klar' : ''];
  return parts.filter((part) => part !== '').join('\n\n');
}

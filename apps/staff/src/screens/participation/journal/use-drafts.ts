import type { JournalNoteKind } from '@kraften/domain/concepts/journal-note/journal-note';
import { useState } from 'react';
import { refreshJournal } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import type { JournalNote, NoteDraft } from './journal-record';

/** What a new draft says from the beginning. */
type Beginning = { readonly kind: JournalNoteKind; readonly text: string };

/** The reader's drafts in a case: those that are stored, and those that have just been begun here. */
export function useDrafts(notes: readonly JournalNote[], beginning: Beginning) {
  const { today } = useMe();
  const [begun, setBegun] = useState<readonly NoteDraft[]>([]);
  const [ended, setEnded] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState<{ at: Date; what: string } | null>(null);
  const stored = notes.filter(({ signedAt }) => signedAt === null);
  const drafts = [
    ...begun.map((draft) => stored.find(({ noteId }) => noteId === draft.noteId) ?? draft),
    ...stored.filter(({ noteId }) => !begun.some((draft) => draft.noteId === noteId)),
  ].filter(({ noteId }) => !ended.includes(noteId));

  return {
    drafts,
    saved,
    begin: () => {
      setSaved(null);
      const draft = {
        noteId: crypto.randomUUID(),
        version: 0,
        happenedOn: today,
        ...beginning,
      };
      setBegun((before) => [draft, ...before]);
    },
    end: (noteId: string, what: string) => {
      setEnded((before) => [...before, noteId]);
      setSaved({ at: new Date(), what });
      void refreshJournal();
    },
  };
}

import { type JournalDraft, saysTheSame } from '@kraften/domain/concepts/journal-note/journal-note';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api, apiClient } from '../../../app/api/api-client';
import { failureKindOf } from '../../../app/api/failure';
import { queryClient } from '../../../app/api/query-client';
import { DraftSaver } from '../../../parts/draft/draft-saver';
import { refusalIn } from '../../../parts/draft/refusal-in';
import { openingOf, useOpening } from '../../../parts/protection/opening-store';

export type JournalNote = inferOutput<typeof api.journalNote.list>[number];

/** The journal of a case that is open on the page. */
export function useJournal(participationId: string) {
  useOpening(participationId);
  return useQuery(journalQuery(participationId));
}

function journalQuery(participationId: string) {
  return api.journalNote.list.queryOptions({ participationId, ...openingOf(participationId) });
}

/** A draft as it is stored; version 0 has never been. */
export type NoteDraft = JournalDraft & { readonly noteId: string; readonly version: number };

/** Keeps a draft of this case stored while it is written. */
export function draftSaver(participationId: string, { noteId, ...note }: NoteDraft): DraftSaver<JournalDraft> {
  return new DraftSaver(storedOf(note), {
    save: async ({ draft, version }) =>
      await apiClient.journalNote.save.mutate({ ...draft, noteId, version, participationId }),
    read: async () => {
      const notes = await queryClient.fetchQuery({ ...journalQuery(participationId), staleTime: 0 });
      const stored = notes.find((kept) => kept.noteId === noteId);
      return stored === undefined || stored.signedAt !== null ? null : storedOf(stored);
    },
    saysTheSame,
    isConflict: (error) => failureKindOf(error) === 'conflict',
    refusalIn,
  });
}

/** What a note says, apart from its version. */
export function storedOf({ kind, happenedOn, text, version }: JournalDraft & { readonly version: number }) {
  return { draft: { kind, happenedOn, text }, version };
}

import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api, apiClient } from '../../../app/api/api-client';
import { failureKindOf } from '../../../app/api/failure';
import { queryClient } from '../../../app/api/query-client';
import { openingOf, useOpening } from '../../../parts/protection/opening-store';
import { DraftSaver, type StoredDraft } from './draft-saver';

export type JournalNote = inferOutput<typeof api.journalNote.list>[number];

/** The journal of a case that is open on the page. */
export function useJournal(participationId: string) {
  useOpening(participationId);
  return useQuery(journalQuery(participationId));
}

function journalQuery(participationId: string) {
  return api.journalNote.list.queryOptions({ participationId, ...openingOf(participationId) });
}

/** Keeps a draft of this case stored while it is written. */
export function draftSaver(participationId: string, draft: StoredDraft): DraftSaver {
  return new DraftSaver(draft, {
    save: async (written) => await apiClient.journalNote.save.mutate({ ...written, participationId }),
    read: async (noteId) => {
      const notes = await queryClient.fetchQuery({ ...journalQuery(participationId), staleTime: 0 });
      const stored = notes.find((note) => note.noteId === noteId);
      return stored === undefined || stored.signedAt !== null ? null : stored;
    },
    isConflict: (error) => failureKindOf(error) === 'conflict',
  });
}

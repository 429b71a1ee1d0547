import { ErrorState } from '@kraften/ui/feedback/error-state';
import { Section } from '@kraften/ui/layout/section';
import { Timeline } from '@kraften/ui/record/timeline';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { failureMessage } from '../../../app/api/failure';
import { useClosing } from '../../../parts/closing/closing-record';
import { Drafts } from '../journal/drafts';
import { useJournal } from '../journal/journal-record';
import { noteEvent } from '../journal/note-event';
import { useDrafts } from '../journal/use-drafts';
import { useOpenCase } from '../open-case';
import { caseEvents, withdrawnEvent } from './case-events';

const route = getRouteApi('/deltagare/$participationId/');
const none: readonly never[] = [];

/** What has happened in the case, newest first, under what the reader is writing. */
export function EventsSection() {
  const participation = useOpenCase();
  const { participationId, person } = participation;
  const journal = useJournal(participationId);
  const notes = journal.data ?? none;
  const signed = notes.filter(({ signedAt }) => signedAt !== null);
  const drafts = useDrafts(notes);
  const withdrawn = useClosing(participationId).data?.withdrawn ?? none;
  useBeginWhenAsked(drafts.begin);

  return (
    <>
      {!person.isDisposed && (
        <Drafts participationId={participationId} drafts={drafts.drafts} saved={drafts.saved} onEnded={drafts.end} />
      )}
      <Section title="Det som hänt">
        {journal.isError && (
          <ErrorState title="Journalen kunde inte hämtas" onRetry={() => void journal.refetch()}>
            {failureMessage(journal.error)}
          </ErrorState>
        )}
        <Timeline
          label="Det som hänt"
          events={[...signed.map(noteEvent), ...withdrawn.map(withdrawnEvent), ...caseEvents(participation)]}
          empty={null}
        />
      </Section>
    </>
  );
}

/** The address can ask for a new note, once: it is then taken out of the address. */
function useBeginWhenAsked(begin: () => void) {
  const { skriv } = route.useSearch();
  const navigate = route.useNavigate();
  const begun = useRef(false);
  useEffect(() => {
    if (skriv === undefined) {
      begun.current = false;
      return;
    }
    if (begun.current) return;
    begun.current = true;
    begin();
    void navigate({ search: {}, replace: true, resetScroll: false });
  }, [skriv, begin, navigate]);
}

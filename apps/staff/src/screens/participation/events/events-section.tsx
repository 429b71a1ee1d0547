import { ErrorState } from '@kraften/ui/feedback/error-state';
import { Section } from '@kraften/ui/layout/section';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { Timeline, type TimelineEvent } from '@kraften/ui/record/timeline';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { failureMessage } from '../../../app/api/failure';
import { paths } from '../../../app/routing/paths';
import { useClosing } from '../../../parts/closing/closing-record';
import { Drafts } from '../journal/drafts';
import { type JournalNote, useJournal } from '../journal/journal-record';
import { noteEvent } from '../journal/note-event';
import { useDrafts } from '../journal/use-drafts';
import { useOpenCase } from '../open-case';
import { caseEvents, withdrawnEvent } from './case-events';

const route = getRouteApi('/deltagare/$participationId/');
const none: readonly never[] = [];
const newNote = { kind: 'conversation', text: '' } as const;

/** What has happened in the case, newest first, under what the reader is writing. */
export function EventsSection() {
  const participation = useOpenCase();
  const { participationId, person } = participation;
  const journal = useJournal(participationId);
  const notes = journal.data ?? none;
  const signed = notes.filter(({ signedAt }) => signedAt !== null);
  // A mapping is written in its own section.
  const drafts = useDrafts(
    notes.filter(({ kind }) => kind !== 'mapping'),
    newNote,
  );
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
          events={[...signed.map(timelineEvent), ...withdrawn.map(withdrawnEvent), ...caseEvents(participation)]}
          empty={null}
        />
      </Section>
    </>
  );
}

function timelineEvent(note: JournalNote): TimelineEvent {
  const event = noteEvent(note);
  if (note.kind !== 'mapping') return event;
  const { id, on, title, byline } = event;
  const href = paths.caseSection(note.participationId, 'kartlaggning');
  return { id, on, title, byline, content: <AppLink href={href}>Läs kartläggningen</AppLink> };
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

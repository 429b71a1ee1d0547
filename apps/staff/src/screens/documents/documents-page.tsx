import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../../app/routing/paths';
import { SavedNotice } from '../../parts/action/saved-notice';
import { Loaded } from '../../parts/loading/loaded';
import { type Participation, useParticipation } from '../../parts/participation/participation-record';
import { DisposedNotice } from '../../parts/person/disposed-notice';
import { OpenedCase } from '../../parts/protection/opened-case';
import { DocumentEntry } from './document-entry';
import { type CaseDocument, useDocuments } from './document-record';
import css from './documents.module.css';
import { useSendingFiles } from './sending-files';
import { UploadArea } from './upload-area';

const route = getRouteApi('/deltagare/$participationId/dokument');

/** The documents of a case: taken in, seen, described and taken off the list. */
export function DocumentsPage() {
  const { participationId } = route.useParams();
  const query = useParticipation(participationId);
  const person = query.data?.person;
  return (
    <>
      <PageHeader
        title="Dokument"
        description={person && `${person.givenName} ${person.familyName}`}
        back={{ href: paths.participation(participationId), label: 'Deltagarsidan' }}
      />
      <OpenedCase
        recordId={participationId}
        query={query}
        failed="Deltagaren kunde inte hämtas"
        waiting={<Loading label="Dokumenten hämtas" lines={8} />}
      >
        {(participation) => <Documents participation={participation} />}
      </OpenedCase>
    </>
  );
}

function Documents({ participation }: { readonly participation: Participation }) {
  const { participationId, person } = participation;
  const query = useDocuments(participationId);
  const sending = useSendingFiles(participationId);
  if (person.isDisposed) return <DisposedNotice />;
  const onTheirWay = new Set(sending.map(({ documentId }) => documentId));
  return (
    <div className={css['documents']}>
      <UploadArea participationId={participationId} />
      <Loaded
        query={query}
        failed="Dokumenten kunde inte hämtas"
        waiting={<Loading label="Dokumenten hämtas" lines={4} />}
      >
        {(documents) => <List documents={documents.filter(({ documentId }) => !onTheirWay.has(documentId))} />}
      </Loaded>
    </div>
  );
}

function List({ documents }: { readonly documents: readonly CaseDocument[] }) {
  const [saved, setSaved] = useState<{ at: Date; what: string } | null>(null);
  const done = (what: string) => setSaved({ at: new Date(), what });
  const standing = documents.filter(({ struck, completedAt }) => struck === null && completedAt !== null);
  const unfinished = documents.filter(({ completedAt }) => completedAt === null);
  const struck = documents.filter((document) => document.struck !== null);
  return (
    <>
      {saved && <SavedNotice at={saved.at}>{saved.what}</SavedNotice>}
      {standing.length === 0 && (
        <EmptyState title="Inga dokument än">
          Lägg in intyg, beslut och annat som hör till ärendet. Bara teamet ser dem.
        </EmptyState>
      )}
      <Entries documents={standing} onDone={done} />
      {unfinished.length > 0 && (
        <section>
          <h2>Kom aldrig fram</h2>
          <p>Uppladdningen bröts. Välj filen en gång till, och ta bort raden här.</p>
          <Entries documents={unfinished} onDone={done} />
        </section>
      )}
      {struck.length > 0 && (
        <details className={css['ended']}>
          <summary>Borttagna ({struck.length})</summary>
          <Entries documents={struck} onDone={done} />
        </details>
      )}
    </>
  );
}

type EntriesProps = { readonly documents: readonly CaseDocument[]; readonly onDone: (what: string) => void };

function Entries({ documents, onDone }: EntriesProps) {
  return (
    <ul className={css['list']}>
      {documents.map((document) => (
        <li key={document.documentId}>
          <DocumentEntry document={document} onDone={onDone} />
        </li>
      ))}
    </ul>
  );
}

import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { Section } from '@kraften/ui/layout/section';
import { EntryList } from '@kraften/ui/record/entry';
import { useState } from 'react';
import { SavedNotice } from '../../../parts/action/saved-notice';
import { Loaded } from '../../../parts/loading/loaded';
import { useOpenCase } from '../open-case';
import { DocumentEntry } from './document-entry';
import { type CaseDocument, useDocuments } from './document-record';
import css from './documents.module.css';
import { useSendingFiles } from './sending-files';
import { UploadArea } from './upload-area';

/** The documents of a case: taken in, seen, described and taken off the list. */
export function DocumentsSection() {
  const { participationId, person } = useOpenCase();
  const query = useDocuments(participationId);
  const sending = useSendingFiles(participationId);
  if (person.isDisposed) return <EmptyState title="Dokumenten är gallrade" />;
  const onTheirWay = new Set(sending.map(({ documentId }) => documentId));
  return (
    <Section title="Dokument">
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
    </Section>
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
          <h3>Kom aldrig fram</h3>
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
    <EntryList>
      {documents.map((document) => (
        <li key={document.documentId}>
          <DocumentEntry document={document} onDone={onDone} />
        </li>
      ))}
    </EntryList>
  );
}

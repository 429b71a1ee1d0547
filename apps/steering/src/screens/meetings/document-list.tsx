import { documentTypeNames } from '@kraften/domain/concepts/case-document/document-file';
import { fileFromBase64, saveFile } from '@kraften/ui/file/save-file';
import { formatNumber } from '@kraften/ui/format/number';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { refusalMessage, steeringClient } from '../../door/steering-door';
import type { MeetingDocument } from './meeting-record';
import css from './meetings.module.css';

type DocumentListProps = { readonly teamId: string; readonly documents: readonly MeetingDocument[] };

/** A meeting's documents, each to be taken home. */
export function DocumentList({ teamId, documents }: DocumentListProps) {
  return (
    <ul className={css['documents']}>
      {documents.map((document) => (
        <li key={document.documentId}>
          <DocumentLine teamId={teamId} document={document} />
        </li>
      ))}
    </ul>
  );
}

type DocumentLineProps = { readonly teamId: string; readonly document: MeetingDocument };

function DocumentLine({ teamId, document: { documentId, title, type, byteLength } }: DocumentLineProps) {
  const [isFetching, setFetching] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  async function fetchDocument() {
    if (isFetching) return;
    setFetching(true);
    setFailure(null);
    try {
      await saveDocument(teamId, documentId);
    } catch (error) {
      setFailure(refusalMessage(error));
    } finally {
      setFetching(false);
    }
  }
  return (
    <div className={css['document']}>
      <span>
        <span className={css['documentTitle']}>{title}</span>{' '}
        <span className={css['soft']}>
          {documentTypeNames[type] ?? type}, {sizeText(byteLength)}
        </span>
      </span>
      <span className="k-not-print">
        <Button variant="default" aria-disabled={isFetching} onClick={() => void fetchDocument()}>
          {isFetching ? 'Hämtar …' : 'Hämta'}
          <span className="k-unseen"> {title}</span>
        </Button>
      </span>
      {failure !== null && <p role="alert">{failure}</p>}
    </div>
  );
}

/** Fetches a document part by part and hands it to the browser. */
async function saveDocument(teamId: string, documentId: string): Promise<void> {
  const parts: Blob[] = [];
  for (let part: number | null = 0; part !== null; ) {
    const answer: Awaited<ReturnType<typeof steeringClient.meetingDocument.open.query>> =
      await steeringClient.meetingDocument.open.query({ teamId, documentId, part });
    parts.push(fileFromBase64(answer.base64));
    part = answer.nextPart;
    if (part === null) saveFile(new Blob(parts, { type: answer.mediaType }), answer.fileName);
  }
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.max(1, bytes / 1000))} kB`
    : `${formatNumber(bytes / 1_000_000, 1)} MB`;
}

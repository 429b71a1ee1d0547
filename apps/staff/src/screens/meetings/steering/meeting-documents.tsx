import { documentTypeNames, documentTypes, titleOfFile } from '@kraften/domain/concepts/case-document/document-file';
import { ConfirmDialog } from '@kraften/ui/dialog/confirm-dialog';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { fileFromBase64, saveFile } from '@kraften/ui/file/save-file';
import { formatDateTime } from '@kraften/ui/format/instant';
import { Section } from '@kraften/ui/layout/section';
import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { useId, useRef, useState, useSyncExternalStore } from 'react';
import { api, apiClient } from '../../../app/api/api-client';
import { failureMessage, fieldErrorsIn, isWorthTryingAgain } from '../../../app/api/failure';
import { refreshMeetingDocuments } from '../../../app/api/refresh';
import { FileSender } from '../../../parts/file/file-sender';
import { Loaded } from '../../../parts/loading/loaded';
import css from './steering.module.css';

type MeetingDocument = inferOutput<typeof api.meetingDocument.list>[number];

const accepted = Object.values(documentTypes)
  .flatMap(({ mediaType, endings }) => [mediaType, ...endings.map((ending) => `.${ending}`)])
  .join(',');

/** The documents of a steering meeting, which the group can open. */
export function MeetingDocuments({ meetingId }: { readonly meetingId: string }) {
  const query = useQuery(api.meetingDocument.list.queryOptions({ meetingId }));
  const [removing, setRemoving] = useState<MeetingDocument | null>(null);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function remove({ documentId }: MeetingDocument) {
    setPending(true);
    setFailure(null);
    try {
      await apiClient.meetingDocument.remove.mutate({ documentId });
      await refreshMeetingDocuments();
    } catch (error) {
      setFailure(failureMessage(error));
    } finally {
      setPending(false);
      setRemoving(null);
    }
  }

  return (
    <Section
      title="Dokument"
      description="Styrgruppens ledamöter kan öppna dem. Lägg inte in något om en enskild deltagare."
    >
      <Loaded query={query} failed="Dokumenten kunde inte hämtas" waiting={<Loading label="Hämtar" lines={2} />}>
        {(documents) => {
          const here = documents.filter(({ completedAt }) => completedAt !== null);
          if (here.length === 0) {
            return (
              <EmptyState title="Mötet har inga dokument">
                Lägg in det som gruppen ska läsa före mötet, till exempel bokslut eller budgetförslag.
              </EmptyState>
            );
          }
          return (
            <ul className={css['list']} aria-label="Mötets dokument">
              {here.map((document) => (
                <li key={document.documentId} className={css['row']}>
                  <DocumentLine document={document} onRemove={() => setRemoving(document)} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      {failure !== null && <p role="alert">{failure}</p>}
      <Upload meetingId={meetingId} />
      <ConfirmDialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title="Ta bort dokumentet?"
        concerns={removing?.title ?? ''}
        confirm="Ta bort"
        pending={pending}
        onConfirm={() => removing !== null && void remove(removing)}
      >
        Styrgruppen kan inte öppna det längre.
      </ConfirmDialog>
    </Section>
  );
}

type DocumentLineProps = { readonly document: MeetingDocument; readonly onRemove: () => void };

function DocumentLine({ document: { documentId, title, type, createdAt }, onRemove }: DocumentLineProps) {
  const [failure, setFailure] = useState<string | null>(null);
  async function open() {
    setFailure(null);
    try {
      await saveDocument(documentId);
    } catch (error) {
      setFailure(failureMessage(error));
    }
  }
  return (
    <>
      <div>
        <span className={css['name']}>{title}</span>
        <p className={css['soft']}>
          {documentTypeNames[type ?? ''] ?? ''}, inlagt {formatDateTime(createdAt)}
        </p>
        {failure !== null && <p role="alert">{failure}</p>}
      </div>
      <div className={`${css['buttons']} k-not-print`}>
        <Button variant="default" onClick={() => void open()}>
          Hämta<span className="k-unseen"> {title}</span>
        </Button>
        <Button variant="default" onClick={onRemove}>
          Ta bort<span className="k-unseen"> {title}</span>
        </Button>
      </div>
    </>
  );
}

/** Fetches a document part by part and hands it to the browser. */
async function saveDocument(documentId: string): Promise<void> {
  const parts: Blob[] = [];
  for (let part: number | null = 0; part !== null; ) {
    const answer: inferOutput<typeof api.meetingDocument.open> = await apiClient.meetingDocument.open.query({
      documentId,
      part,
    });
    parts.push(fileFromBase64(answer.base64));
    part = answer.nextPart;
    if (part === null) saveFile(new Blob(parts, { type: answer.mediaType }), answer.fileName);
  }
}

/** Takes files into the meeting, one after the other. */
function Upload({ meetingId }: { readonly meetingId: string }) {
  const [senders, setSenders] = useState<readonly FileSender[]>([]);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();

  function put(sender: FileSender) {
    turn.current = turn.current.then(async () => {
      await sender.send();
      if (sender.read().status !== 'complete') return;
      await refreshMeetingDocuments();
      setSenders((before) => before.filter((each) => each !== sender));
    });
  }

  function take(files: readonly File[]) {
    const next = files.map((file) => new FileSender(crypto.randomUUID(), file, serverFor(meetingId, file)));
    setSenders((before) => [...before, ...next]);
    for (const sender of next) put(sender);
  }

  return (
    <div className={`${css['make']} k-not-print`}>
      <Button
        variant="default"
        leftSection={<IconUpload size={18} aria-hidden />}
        aria-describedby={hintId}
        onClick={() => input.current?.click()}
      >
        Lägg in filer
      </Button>
      <p id={hintId} className={css['soft']}>
        PDF, Word, Excel, OpenDocument, PNG, JPEG eller text, högst 20 MB var.
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label="Filer att lägga in på mötet"
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {senders.length > 0 && (
        <ul className={css['list']} aria-label="Filer på väg in">
          {senders.map((sender) => (
            <li key={sender.documentId} className={css['row']}>
              <OnItsWay
                sender={sender}
                onAgain={() => put(sender)}
                onPutAside={() => {
                  sender.cancel();
                  setSenders((before) => before.filter((each) => each !== sender));
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type OnItsWayProps = { readonly sender: FileSender; readonly onAgain: () => void; readonly onPutAside: () => void };

function OnItsWay({ sender, onAgain, onPutAside }: OnItsWayProps) {
  const { status, sentParts, message } = useSyncExternalStore(sender.subscribe, sender.read);
  const { name } = sender.file;
  return (
    <>
      <div>
        <span className={css['name']}>{name}</span>
        {status === 'refused' ? (
          <p role="alert">Inte inlagd. {message}</p>
        ) : (
          <>
            <progress value={sentParts} max={sender.parts} aria-label={`${name}, så långt`} />
            <p role="status">{status === 'sending' ? 'Läggs in.' : message}</p>
          </>
        )}
      </div>
      <div className={css['buttons']}>
        {status === 'stopped' && <Button onClick={onAgain}>Försök igen</Button>}
        <Button variant="default" onClick={onPutAside}>
          {status === 'refused' ? 'Ta bort från listan' : 'Avbryt'}
        </Button>
      </div>
    </>
  );
}

function serverFor(meetingId: string, file: File) {
  return {
    send: async (documentId: string, part: number, base64: string) =>
      await apiClient.meetingDocument.send.mutate({
        ...{ meetingId, documentId, part, base64, fileName: file.name, byteLength: file.size },
        title: titleOfFile(file.name),
      }),
    isWorthTryingAgain,
    message: (error: unknown) => fieldErrorsIn(error)[0]?.message ?? failureMessage(error),
  };
}

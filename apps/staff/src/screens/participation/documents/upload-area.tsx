import { documentTypes } from '@kraften/domain/concepts/case-document/document-file';
import { formatCount } from '@kraften/ui/format/number';
import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, useId, useRef, useState, useSyncExternalStore } from 'react';
import { failureMessage } from '../../../app/api/failure';
import { useMe } from '../../../app/session/me';
import type { FileSender } from '../../../parts/file/file-sender';
import css from './documents.module.css';
import { putAside, sendFiles, sendInTurn, useSendingFiles } from './sending-files';

const accepted = Object.values(documentTypes)
  .flatMap(({ mediaType, endings }) => [mediaType, ...endings.map((ending) => `.${ending}`)])
  .join(',');

/** Takes files into the case: chosen or dropped, several at a time, and sent at once. */
export function UploadArea({ participationId }: { readonly participationId: string }) {
  const { today } = useMe();
  const senders = useSendingFiles(participationId);
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => sendFiles(participationId, [...(files ?? [])], today);

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <div className={`${css['upload']} k-not-print`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first. */}
      <div
        className={css['drop']}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Button
          leftSection={<IconUpload size={18} aria-hidden />}
          aria-describedby={hintId}
          onClick={() => input.current?.click()}
        >
          Välj filer
        </Button>
        <p id={hintId} className={css['hint']}>
          Eller dra dem hit. PDF, Word, Excel, OpenDocument, PNG, JPEG eller text, högst 20 MB var.
        </p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={accepted}
          aria-label="Filer att lägga in"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {senders.length > 0 && (
        <ul className={css['sending']} aria-label="Filer på väg in">
          {senders.map((sender) => (
            <li key={sender.documentId}>
              <SendingFile participationId={participationId} sender={sender} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function SendingFile({ participationId, sender }: { readonly participationId: string; readonly sender: FileSender }) {
  const { status, sentParts, message } = useSyncExternalStore(sender.subscribe, sender.read);
  const [failure, setFailure] = useState('');
  const isRefused = status === 'refused';
  const { name } = sender.file;
  const give = () => putAside(participationId, sender).catch((error: unknown) => setFailure(failureMessage(error)));
  return (
    <div className={css['sendingFile']} data-status={status}>
      <p className={css['fileName']}>{name}</p>
      {isRefused ? (
        <p role="alert">Inte inlagd. {message}</p>
      ) : (
        <>
          <progress className={css['progress']} value={sentParts} max={sender.parts} aria-label={`${name}, så långt`} />
          <p role="status">{progressText(status, { sentParts, parts: sender.parts, message })}</p>
        </>
      )}
      {failure !== '' && <p role="alert">{failure}</p>}
      <div className={css['buttons']}>
        {status === 'stopped' && (
          <Button size="compact-sm" onClick={() => sendInTurn(participationId, sender)}>
            Försök igen
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => void give()}>
          {isRefused ? 'Ta bort från listan' : 'Avbryt'}
        </Button>
      </div>
    </div>
  );
}

function progressText(
  status: string,
  { sentParts, parts, message }: { readonly sentParts: number; readonly parts: number; readonly message: string },
): string {
  const come = `${sentParts} av ${formatCount(parts, 'del', 'delar')} har kommit fram.`;
  if (status === 'resting') return `${message} ${come} Vi försöker igen.`;
  return status === 'stopped' ? `${message} ${come}` : `Läggs in. ${come}`;
}

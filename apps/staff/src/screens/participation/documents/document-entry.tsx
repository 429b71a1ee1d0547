import { caseDocumentKindLabels } from '@kraften/domain/concepts/case-document/case-document';
import { documentTypes } from '@kraften/domain/concepts/case-document/document-file';
import { saveFile } from '@kraften/ui/file/save-file';
import { formatDate } from '@kraften/ui/format/date';
import { formatMoment } from '@kraften/ui/format/instant';
import { Byline, Entry, EntryHead } from '@kraften/ui/record/entry';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { failureMessage } from '../../../app/api/failure';
import { Panel } from '../../../parts/action/panel';
import { DetailsForm } from './details-form';
import { canBePreviewed, DocumentPreview } from './document-preview';
import { type CaseDocument, fetchDocument } from './document-record';
import css from './documents.module.css';
import { RemoveForm } from './remove-form';

type Opened = 'preview' | 'details' | 'remove';
type DocumentEntryProps = { readonly document: CaseDocument; readonly onDone: (what: string) => void };

/** A document in the list: what it is, and what one can do with it in place. */
export function DocumentEntry({ document, onDone }: DocumentEntryProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState('');
  const [fetching, setFetching] = useState(false);
  const { title, kind, datedOn, type, struck } = document;
  const close = () => setOpened(null);
  const panel = {
    cancel: close,
    done: (what: string) => {
      close();
      onDone(what);
    },
  };

  async function fetchFile() {
    setFailure('');
    setFetching(true);
    try {
      const { file, fileName } = await fetchDocument(document);
      saveFile(file, fileName);
    } catch (error) {
      setFailure(failureMessage(error));
    } finally {
      setFetching(false);
    }
  }

  const toggle = (which: Opened, label: string): ReactNode => (
    <Button
      size="compact-md"
      variant="default"
      aria-expanded={opened === which}
      aria-label={`${label} ${title}`}
      onClick={() => setOpened(opened === which ? null : which)}
    >
      {label}
    </Button>
  );

  return (
    <Entry label={title}>
      <EntryHead>
        <h3 className={css['title']}>{title}</h3>
        <span className={css['byline']}>{formatDate(datedOn)}</span>
      </EntryHead>
      <Byline>
        {caseDocumentKindLabels[kind].sv}
        {type === null ? '' : ` · ${documentTypes[type].name}, ${sizeText(document.byteLength)}`} ·{' '}
        {document.completedAt === null ? 'Inte färdig' : `Inlagt ${formatMoment(document.completedAt)}`} av{' '}
        {document.uploadedByName ?? 'tidigare medarbetare'}
      </Byline>
      {struck !== null && (
        <p className={css['struck']}>
          Borttaget {formatMoment(struck.at)} av {struck.byName ?? 'tidigare medarbetare'}: {struck.reason}
        </p>
      )}
      <div className={`${css['buttons']} k-not-print`}>
        {canBePreviewed(document) && toggle('preview', 'Visa')}
        {type !== null && (
          <Button
            size="compact-md"
            variant="default"
            loading={fetching}
            aria-label={`Hämta ${title}`}
            onClick={() => void fetchFile()}
          >
            Hämta
          </Button>
        )}
        {struck === null && type !== null && toggle('details', 'Ändra')}
        {struck === null && toggle('remove', 'Ta bort')}
      </div>
      {failure !== '' && <p role="alert">{failure}</p>}
      {opened === 'preview' && (
        <Panel title={title}>
          <DocumentPreview document={document} onClose={close} />
        </Panel>
      )}
      {opened === 'details' && (
        <Panel title="Ändra uppgifterna">
          <DetailsForm document={document} panel={panel} />
        </Panel>
      )}
      {opened === 'remove' && (
        <Panel title="Ta bort dokumentet">
          <RemoveForm document={document} panel={panel} />
        </Panel>
      )}
    </Entry>
  );
}

/** Bytes as one says them: `1,2 MB`. */
function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} MB`;
}

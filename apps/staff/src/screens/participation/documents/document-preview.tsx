import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { Button } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { failureMessage } from '../../../app/api/failure';
import { type CaseDocument, fetchDocument } from './document-record';
import css from './documents.module.css';

const PdfPages = lazy(async () => ({ default: (await import('./pdf-pages')).PdfPages }));

type PreviewState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'there'; readonly file: Blob };

/** Whether a document can be seen on the page. The others are fetched as files. */
export function canBePreviewed({ type }: CaseDocument): boolean {
  return type === 'pdf' || type === 'png' || type === 'jpeg' || type === 'txt';
}

/** A document on the page: pages drawn as pictures, so that nothing in it runs. */
export function DocumentPreview({
  document,
  onClose,
}: {
  readonly document: CaseDocument;
  readonly onClose: () => void;
}) {
  const [state, setState] = useState<PreviewState>({ kind: 'waiting' });
  useEffect(() => {
    let isCurrent = true;
    void fetchDocument(document)
      .then(({ file }) => ({ kind: 'there', file }) as const)
      .catch((error: unknown) => ({ kind: 'failed', message: failureMessage(error) }) as const)
      .then((next) => {
        if (isCurrent) setState(next);
      });
    return () => {
      isCurrent = false;
    };
    // Fetched once: each fetch is an opening in the log.
  }, [document.documentId]);
  return (
    <div className={css['preview']}>
      {state.kind === 'waiting' && <Loading label="Dokumentet hämtas" lines={6} />}
      {state.kind === 'failed' && (
        <Notice kind="error" announce>
          {state.message}
        </Notice>
      )}
      {state.kind === 'there' && <Content document={document} file={state.file} />}
      <div>
        <Button variant="default" onClick={onClose}>
          Stäng
        </Button>
      </div>
    </div>
  );
}

function Content({ document, file }: { readonly document: CaseDocument; readonly file: Blob }) {
  switch (document.type) {
    case 'pdf':
      return (
        <Suspense fallback={<Loading label="Sidorna ritas" lines={6} />}>
          <PdfPages file={file} title={document.title} />
        </Suspense>
      );
    case 'png':
    case 'jpeg':
      return <Picture file={file} title={document.title} />;
    default:
      return <PlainText file={file} title={document.title} />;
  }
}

function Picture({ file, title }: { readonly file: Blob; readonly title: string }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address === null ? null : <img className={css['picture']} src={address} alt={title} />;
}

function PlainText({ file, title }: { readonly file: Blob; readonly title: string }) {
  const [text, setText] = useState('');
  useEffect(() => {
    void file.text().then(setText);
  }, [file]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard.
    <section className={css['text']} aria-label={title} tabIndex={0}>
      {text}
    </section>
  );
}

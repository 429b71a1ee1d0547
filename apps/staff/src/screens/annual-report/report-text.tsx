import type { InlineFigure } from '@kraften/domain/annual-report/inline-figures';
import { type ReportTextId, textInFull, textLabel } from '@kraften/domain/concepts/annual-report/report-text-key';
import { isEmptyText, type RichText, wordsOf } from '@kraften/domain/concepts/annual-report/rich-text';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatDateTime } from '@kraften/ui/format/instant';
import { Button } from '@mantine/core';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { refreshAnnualReports } from '../../app/api/refresh';
import { DraftConflict } from '../../parts/draft/draft-conflict';
import { DraftStatus } from '../../parts/draft/draft-status';
import { useSavingAlways } from '../../parts/draft/use-saving-always';
import css from './annual-report.module.css';
import { Remarks } from './remarks';
import { anchorOf, draftOf, storedTextOf, type TextSaver, textSaver, type WrittenReport } from './report-record';
import { RichTextView } from './rich-text-view';

export type TextGround = {
  readonly written: WrittenReport;
  readonly figures: readonly InlineFigure[];
  /** Whether the reader can write in it now. */
  readonly mayWrite: boolean;
};

type ReportTextProps = { readonly textKey: ReportTextId; readonly ground: TextGround };

/** The editor is large, and whoever only reads never fetches it. */
const RichTextEditor = lazy(async () => {
  const { RichTextEditor: component } = await import('./rich-text/rich-text-editor');
  return { default: component };
});

/** One text of the report: as it reads, or being written; what the last report said; what others remark. */
export function ReportText({ textKey, ground }: ReportTextProps) {
  const { written, figures, mayWrite } = ground;
  const [isOpen, setOpen] = useState(false);
  const stored = written.texts.find(({ key }) => key === textKey);
  const body = stored?.body ?? [];
  const label = textInFull(textKey);
  const isWriting = isOpen && mayWrite;
  return (
    <section id={anchorOf(textKey)} className={css['text']} aria-label={label} tabIndex={-1}>
      <div className={css['textHead']}>
        <h3>{textLabel(textKey)}</h3>
        {mayWrite && (
          <Button
            size="compact-md"
            variant="default"
            aria-expanded={isWriting}
            aria-label={`${isWriting ? 'Klar med' : 'Skriv'}: ${label}`}
            onClick={() => setOpen(!isWriting)}
          >
            {isWriting ? 'Klar' : 'Skriv'}
          </Button>
        )}
      </div>
      {isWriting ? (
        <TextEditor textKey={textKey} ground={ground} label={label} />
      ) : isEmptyText(body) ? (
        <p className={css['soft']}>Inget är skrivet än.</p>
      ) : (
        <RichTextView text={body} figures={figures} />
      )}
      {stored !== undefined && !isWriting && (
        <p className={css['soft']}>
          Skrivet av {stored.writtenByName ?? 'någon som har slutat'} {formatDateTime(stored.writtenAt)}
        </p>
      )}
      <Previous written={written} textKey={textKey} />
      <Remarks written={written} textKey={textKey} />
    </section>
  );
}

const elsewhere = {
  changed: 'Någon annan har också skrivit i texten',
  ended: 'Rapporten är inte ett utkast längre',
};

type TextEditorProps = ReportTextProps & { readonly label: string };

function TextEditor({ textKey, ground: { written, figures }, label }: TextEditorProps) {
  const { reportId } = written.report;
  const [saver] = useState<TextSaver>(() => textSaver(reportId, textKey, storedTextOf(written, textKey)));
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  useSavingAlways(saver, refreshAnnualReports);
  useEffect(() => saver.adopt(storedTextOf(written, textKey)), [saver, written, textKey]);
  const sayFigure = (figureId: string) => figures.find(({ id }) => id === figureId)?.text ?? '';
  return (
    <>
      <DraftConflict state={state} saver={saver} words={elsewhere} show={({ body }) => wordsOf(body, sayFigure)} />
      <Suspense fallback={<Loading label="Skrivfältet hämtas" lines={4} />}>
        <RichTextEditor
          label={label}
          text={state.draft.body}
          replaced={state.replaced}
          figures={figures}
          onWrite={(body: RichText) => saver.write(draftOf(body))}
        />
      </Suspense>
      <DraftStatus state={state} isEmpty={isEmptyText(state.draft.body) && saver.isSaved} />
    </>
  );
}

type PreviousProps = Pick<TextGround, 'written'> & { readonly textKey: ReportTextId };

function Previous({ written: { previous }, textKey }: PreviousProps) {
  const text = previous?.texts.find(({ key }) => key === textKey);
  if (previous === null || text === undefined || isEmptyText(text.body)) return null;
  return (
    <details className={css['previous']}>
      <summary>Så stod det i {previous.title}</summary>
      <RichTextView text={text.body} figures={previous.figures} />
    </details>
  );
}

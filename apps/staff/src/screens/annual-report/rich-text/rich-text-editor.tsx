import type { InlineFigure } from '@kraften/domain/annual-report/inline-figures';
import { unknownFigure } from '@kraften/domain/annual-report/print-report';
import type { RichText } from '@kraften/domain/concepts/annual-report/rich-text';
import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { useEffect, useRef, useState } from 'react';
import { EditorToolbar } from './editor-toolbar';
import { openEditor, refreshFigures, replaceText } from './editor-view';
import css from './rich-text.module.css';

type RichTextEditorProps = {
  readonly label: string;
  readonly text: RichText;
  /** Rises when the text became another than what was written here. */
  readonly replaced: number;
  readonly figures: readonly InlineFigure[];
  readonly onWrite: (text: RichText) => void;
};

/** An editor with its buttons. */
export function RichTextEditor({ label, text, replaced, figures, onWrite }: RichTextEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [, setStep] = useState(0);
  const latest = useRef({ text, figures, onWrite });
  latest.current = { text, figures, onWrite };

  useEffect(() => {
    if (place.current === null) return;
    const opened = openEditor({
      ...{ place: place.current, label, text: latest.current.text },
      sayFigure: (figureId) => sayIn(latest.current.figures, figureId),
      onWrite: (written) => latest.current.onWrite(written),
      onStep: () => setStep((step) => step + 1),
    });
    setView(opened);
    opened.focus();
    return () => opened.destroy();
  }, [label]);

  useEffect(() => {
    if (view !== null && replaced > 0) replaceText(view, latest.current.text);
  }, [view, replaced]);

  useEffect(() => {
    if (view !== null) refreshFigures(view, (figureId) => sayIn(figures, figureId));
  }, [view, figures]);

  const run = (command: Command) => {
    if (view === null) return;
    command(view.state, view.dispatch.bind(view), view);
    view.focus();
  };

  return (
    <div className={css['editor']}>
      {view !== null && <EditorToolbar label={label} state={view.state} figures={figures} run={run} />}
      <div ref={place} className={css['written']} />
    </div>
  );
}

function sayIn(figures: readonly InlineFigure[], figureId: string): string {
  return figures.find(({ id }) => id === figureId)?.text ?? unknownFigure;
}

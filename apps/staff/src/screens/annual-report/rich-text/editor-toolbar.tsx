import type { InlineFigure } from '@kraften/domain/annual-report/inline-figures';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconHeading,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconNumber123,
} from '@tabler/icons-react';
import type { Command, EditorState } from 'prosemirror-state';
import { type KeyboardEvent, useId, useState } from 'react';
import { type EditorCommand, editorCommands, insertFigure, isActive, setLink } from './editor-view';
import css from './rich-text.module.css';

type EditorToolbarProps = {
  readonly label: string;
  readonly state: EditorState;
  readonly figures: readonly InlineFigure[];
  readonly run: (command: Command) => void;
};

const buttons: readonly { readonly command: EditorCommand; readonly label: string; readonly Icon: typeof IconBold }[] =
  [
    { command: 'bold', label: 'Fet', Icon: IconBold },
    { command: 'italic', label: 'Kursiv', Icon: IconItalic },
    { command: 'heading', label: 'Rubrik', Icon: IconHeading },
    { command: 'bulletList', label: 'Punktlista', Icon: IconList },
    { command: 'orderedList', label: 'Numrerad lista', Icon: IconListNumbers },
    { command: 'undo', label: 'Ångra', Icon: IconArrowBackUp },
    { command: 'redo', label: 'Gör om', Icon: IconArrowForwardUp },
  ];

/** The buttons of an editor: one stop for the tab key, arrows between them. */
export function EditorToolbar({ label, state, figures, run }: EditorToolbarProps) {
  const [stop, setStop] = useState(0);
  const [opened, setOpened] = useState<'figure' | 'link' | null>(null);
  const close = () => setOpened(null);
  const last = buttons.length + 1;

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (stop + step + last + 1) % (last + 1);
    setStop(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  }
  const stopAt = (at: number) => ({ tabIndex: at === stop ? 0 : -1, onFocus: () => setStop(at) });

  return (
    <>
      <div role="toolbar" aria-label={`Verktyg för ${label}`} className={css['toolbar']} onKeyDown={move}>
        {buttons.map(({ command, label: name, Icon }, at) => (
          <button
            key={command}
            type="button"
            aria-label={name}
            title={name}
            {...(command === 'undo' || command === 'redo' ? {} : { 'aria-pressed': isActive(state, command) })}
            {...stopAt(at)}
            onClick={() => run(editorCommands[command])}
          >
            <Icon size={18} aria-hidden />
          </button>
        ))}
        <button
          type="button"
          aria-expanded={opened === 'link'}
          {...stopAt(buttons.length)}
          onClick={() => setOpened(opened === 'link' ? null : 'link')}
        >
          <IconLink size={18} aria-hidden /> Länk
        </button>
        <button
          type="button"
          aria-expanded={opened === 'figure'}
          {...stopAt(last)}
          onClick={() => setOpened(opened === 'figure' ? null : 'figure')}
        >
          <IconNumber123 size={18} aria-hidden /> Siffra ur rapporten
        </button>
      </div>
      {opened === 'figure' && <FigurePicker figures={figures} run={run} close={close} />}
      {opened === 'link' && <LinkForm hasSelection={!state.selection.empty} run={run} close={close} />}
    </>
  );
}

type PickerProps = {
  readonly figures: readonly InlineFigure[];
  readonly run: EditorToolbarProps['run'];
  readonly close: () => void;
};

/** A figure goes on saying what the report says until it is adopted. */
function FigurePicker({ figures, run, close }: PickerProps) {
  const id = useId();
  const [figureId, setFigureId] = useState<string | null>(null);
  return (
    <div className={css['asked']}>
      <SelectField
        id={id}
        name="figure"
        label="Vilken siffra?"
        hint="Siffran följer rapporten tills den antas."
        options={figures.map(({ id: value, label, text }) => ({ value, label: `${label}: ${text}` }))}
        value={figureId}
        error={undefined}
        onChange={setFigureId}
      />
      <div className={css['choices']}>
        <Button
          disabled={figureId === null}
          onClick={() => {
            if (figureId !== null) run(insertFigure(figureId));
            close();
          }}
        >
          Sätt in siffran
        </Button>
        <Button variant="default" onClick={close}>
          Avbryt
        </Button>
      </div>
    </div>
  );
}

const isAddress = /^(?:https?:\/\/|mailto:)\S+$/;

type LinkFormProps = { readonly hasSelection: boolean; readonly run: PickerProps['run']; readonly close: () => void };

function LinkForm({ hasSelection, run, close }: LinkFormProps) {
  const id = useId();
  const [href, setHref] = useState('');
  const [error, setError] = useState<string>();
  if (!hasSelection) return <p className={css['asked']}>Markera först orden som ska bli en länk.</p>;
  return (
    <div className={css['asked']}>
      <TextField
        id={id}
        name="href"
        label="Adress"
        hint="Som https://exempel.se."
        autoComplete="off"
        value={href}
        onChange={setHref}
        error={error}
      />
      <div className={css['choices']}>
        <Button
          onClick={() => {
            if (!isAddress.test(href.trim())) {
              setError('Skriv en adress som börjar med https://.');
              return;
            }
            run(setLink(href.trim()));
            close();
          }}
        >
          Gör till länk
        </Button>
        <Button
          variant="default"
          onClick={() => {
            run(setLink(null));
            close();
          }}
        >
          Ta bort länken
        </Button>
      </div>
    </div>
  );
}

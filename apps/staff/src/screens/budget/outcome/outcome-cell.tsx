import { oreText } from '@kraften/domain/concepts/budget/ore';
import { type ClipboardEvent, type KeyboardEvent, useId } from 'react';
import css from './outcome-grid.module.css';
import type { CellState } from './outcome-saver';

type OutcomeCellProps = {
  /** "Personal, januari". */
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly cell: CellState;
  readonly onWrite: (change: Partial<Pick<CellState, 'text' | 'isPreliminary'>>) => void;
  readonly onLeave: () => void;
  readonly onMove: (row: number, column: number) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onSettle: (choice: 'mine' | 'other') => void;
};

/** An amount to write. The arrow keys move to the next cell, sideways from the ends of what is written. */
export function OutcomeCell(props: OutcomeCellProps) {
  const { label, row, column, cell, onWrite, onLeave, onMove, onPaste, onSettle } = props;
  const { text, isPreliminary, problem, other } = cell;
  const problemId = useId();

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const to = neighbourOf(event, row, column);
    if (to === null) return;
    event.preventDefault();
    onMove(...to);
  }

  return (
    <>
      <span className={css['cell']} data-preliminary={isPreliminary}>
        <input
          className={css['amount']}
          aria-label={label}
          aria-invalid={problem !== null || other !== null}
          aria-describedby={problem === null ? undefined : problemId}
          autoComplete="off"
          data-row={row}
          data-column={column}
          value={text}
          onChange={(event) => onWrite({ text: event.currentTarget.value })}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={onLeave}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {text !== '' && problem === null && (
          <button
            type="button"
            className={css['mark']}
            aria-pressed={isPreliminary}
            title={isPreliminary ? 'Preliminärt. Tryck när beloppet är slutligt.' : 'Märk beloppet som preliminärt'}
            onClick={() => onWrite({ isPreliminary: !isPreliminary })}
          >
            prel.<span className="k-unseen">, {label}</span>
          </button>
        )}
      </span>
      {problem !== null && (
        <span id={problemId} className={css['problem']}>
          {problem}
        </span>
      )}
      {other !== null && (
        <span className={css['problem']} role="alert">
          {`Någon annan har skrivit ${other.ore === null ? 'inget' : oreText(other.ore)} här. `}
          <button type="button" className={css['choose']} onClick={() => onSettle('mine')}>
            Behåll mitt
          </button>
          <button type="button" className={css['choose']} onClick={() => onSettle('other')}>
            Ta det andra
          </button>
        </span>
      )}
    </>
  );
}

/** The cell that a key leads to; null where it moves within the text. */
function neighbourOf(
  { key, currentTarget, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent<HTMLInputElement>,
  row: number,
  column: number,
): readonly [number, number] | null {
  if (altKey || ctrlKey || metaKey) return null;
  const { selectionStart, selectionEnd, value } = currentTarget;
  const isAllSelected = selectionStart === 0 && selectionEnd === value.length;
  const isAtStart = selectionStart === 0 && selectionEnd === 0;
  const isAtEnd = selectionStart === value.length && selectionEnd === value.length;
  switch (key) {
    case 'ArrowUp':
      return [row - 1, column];
    case 'ArrowDown':
      return [row + 1, column];
    case 'Enter':
      return [shiftKey ? row - 1 : row + 1, column];
    case 'ArrowLeft':
      return !shiftKey && (isAllSelected || isAtStart) ? [row, column - 1] : null;
    case 'ArrowRight':
      return !shiftKey && (isAllSelected || isAtEnd) ? [row, column + 1] : null;
    default:
      return null;
  }
}

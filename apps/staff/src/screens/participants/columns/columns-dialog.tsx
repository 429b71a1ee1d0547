import {
  allParticipantColumns,
  type ParticipantColumn,
  participantColumnLabels,
} from '@kraften/domain/concepts/participation/participant-list';
import { DialogHead } from '@kraften/ui/dialog/dialog-head';
import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type ColumnChoice, choiceOf, chosenIn, movedBy, toggled } from './column-choice';
import css from './columns.module.css';

type ColumnsDialogProps = {
  readonly shown: readonly ParticipantColumn[];
  readonly usual: readonly ParticipantColumn[];
  readonly onChange: (columns: readonly ParticipantColumn[]) => void;
  readonly onClose: () => void;
};

/** Which columns the list has, and in which order. The list behind changes at once. */
export function ColumnsDialog({ shown, usual, onChange, onClose }: ColumnsDialogProps) {
  const [choice, setChoice] = useState<ColumnChoice>(() => choiceOf(shown, allParticipantColumns));
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const [refocus, setRefocus] = useState<string | null>(null);

  useEffect(() => {
    if (refocus === null) return;
    list.current?.querySelector<HTMLElement>(`[data-control="${refocus}"]`)?.focus();
    setRefocus(null);
  }, [refocus]);

  function change(next: ColumnChoice) {
    setChoice(next);
    onChange(chosenIn(next));
  }

  function move(column: ParticipantColumn, steps: -1 | 1, control: string) {
    const next = movedBy(choice, column, steps);
    if (next === choice) return;
    change(next);
    setRefocus(control);
    const at = next.order.indexOf(column) + 1;
    setSaid(`${participantColumnLabels[column].sv} är nu nummer ${at} av ${next.order.length}.`);
  }

  function onKeyDown(event: KeyboardEvent, column: ParticipantColumn) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(column, event.key === 'ArrowUp' ? -1 : 1, `${column}-check`);
  }

  return (
    <>
      <DialogHead title="Kolumner" onClose={onClose} />
      <p className={css['hint']}>
        Namnet står alltid först. Flytta en kolumn med pilarna, eller med Alt och piltangenterna.
      </p>
      <ul className={css['list']} ref={list}>
        {choice.order.map((column, index) => {
          const label = participantColumnLabels[column].sv;
          return (
            <li key={column} className={css['row']}>
              <label className={css['check']}>
                <input
                  type="checkbox"
                  data-control={`${column}-check`}
                  checked={choice.chosen.has(column)}
                  onChange={() => change(toggled(choice, column))}
                  onKeyDown={(event) => onKeyDown(event, column)}
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                />
                {label}
              </label>
              <button
                type="button"
                className={css['move']}
                data-control={`${column}-up`}
                aria-label={`Flytta upp ${label}`}
                aria-disabled={index === 0}
                onClick={() => move(column, -1, `${column}-up`)}
              >
                <IconArrowUp size={18} aria-hidden />
              </button>
              <button
                type="button"
                className={css['move']}
                data-control={`${column}-down`}
                aria-label={`Flytta ner ${label}`}
                aria-disabled={index === choice.order.length - 1}
                onClick={() => move(column, 1, `${column}-down`)}
              >
                <IconArrowDown size={18} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      <p className="k-unseen" role="status">
        {said}
      </p>
      <div className={css['actions']}>
        <Button onClick={onClose}>Klar</Button>
        <Button
          variant="default"
          onClick={() => {
            change(choiceOf(usual, allParticipantColumns));
            setSaid('Listan har de vanliga kolumnerna igen.');
          }}
        >
          Visa de vanliga
        </Button>
      </div>
    </>
  );
}

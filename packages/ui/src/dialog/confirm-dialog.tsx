import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { TextField } from '../field/text-field';
import { Dialog } from './dialog';
import css from './dialog.module.css';

type ConfirmDialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The question: "Avsluta deltagandet?" */
  readonly title: string;
  /** What it concerns, by name: "Anna Ek, inskriven mån 3 mars 2025". */
  readonly concerns: ReactNode;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  /** The verb: "Avsluta deltagandet". */
  readonly confirm: string;
  /** While it is being done. */
  readonly pending?: boolean;
  /** Red, for what can't be undone. */
  readonly final?: boolean;
  /** What must be typed before the act can be done, for the gravest ones: the name of what it concerns. */
  readonly typeToConfirm?: string;
  readonly onConfirm: () => void;
};

/** Asks before something final, naming what it concerns. Focus starts on the way out or on what must be typed, never on the act. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog open={props.open} onClose={props.onClose} label={props.title}>
      <Question {...props} />
    </Dialog>
  );
}

function Question(props: ConfirmDialogProps) {
  const {
    title,
    concerns,
    children,
    confirm,
    pending = false,
    final = false,
    typeToConfirm,
    onConfirm,
    onClose,
  } = props;
  const [typed, setTyped] = useState('');
  const [missed, setMissed] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const fieldId = useId();

  useEffect(() => {
    if (typeToConfirm === undefined) cancel.current?.focus();
  }, [typeToConfirm]);

  function act() {
    if (pending) return;
    const named = typeToConfirm === undefined || sameText(typed, typeToConfirm);
    setMissed(!named);
    if (named) onConfirm();
  }

  return (
    <>
      <h2 className={css['title']}>{title}</h2>
      <div className={css['concerns']}>{concerns}</div>
      <div className={css['text']}>{children}</div>
      {typeToConfirm !== undefined && (
        <div className={css['concerns']}>
          <TextField
            id={fieldId}
            name="confirm"
            label={`Skriv ”${typeToConfirm}” för att bekräfta`}
            value={typed}
            onChange={setTyped}
            error={missed ? `Skriv ”${typeToConfirm}” här.` : undefined}
            autoComplete="off"
          />
        </div>
      )}
      <div className={css['actions']}>
        <Button {...(final ? { color: 'red' } : {})} aria-disabled={pending} onClick={act}>
          {confirm}
        </Button>
        <Button variant="default" ref={cancel} onClick={onClose}>
          Avbryt
        </Button>
      </div>
    </>
  );
}

function sameText(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase('sv') === b.trim().toLocaleLowerCase('sv');
}

import { Button } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useForgetArrival } from '../arrival/use-forget-arrival';
import css from './action-area.module.css';
import { Panel } from './panel';
import { SavedNotice } from './saved-notice';

/** Something that one does on the page, with its form in place. */
export type PageAction = {
  readonly id: string;
  /** The verb on the button: "Anteckna uppföljning". */
  readonly label: string;
  /** Whether it can be begun now. A form that is already open stays, so that nothing written is lost. */
  readonly available: boolean;
  /** What the page asks for first. */
  readonly next?: boolean;
  readonly form: (panel: ActionPanel) => ReactNode;
};

export type ActionPanel = {
  /** Closes the form and says what was saved. */
  readonly done: (saved: string) => void;
  readonly cancel: () => void;
};

type ActionAreaProps = {
  readonly actions: readonly PageAction[];
  /** Links in the row, before and after its buttons. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
};

/** A row of actions; the one that is begun opens its form under the row. */
export function ActionArea({ actions, before, after }: ActionAreaProps) {
  const forgetArrival = useForgetArrival();
  const [opened, setOpened] = useState<{ id: string; title: string } | null>(null);
  const [saved, setSaved] = useState<{ at: Date; what: string } | null>(null);
  const open = actions.find(({ id }) => id === opened?.id);
  const offered = actions.filter(({ available }) => available);

  const close = () => setOpened(null);

  function begin({ id, label }: PageAction) {
    setOpened({ id, title: label });
    setSaved(null);
    forgetArrival();
  }

  // An address can ask for a form, as the palette's do: `#follow-up`. Asked for again, it opens again.
  const { hash, state } = useLocation();
  const beginAsked = useEffectEvent((asked: string) => {
    const action = offered.find(({ id }) => id === asked);
    if (action !== undefined) begin(action);
  });
  useEffect(() => {
    if (hash !== '' && state.__TSR_key !== '') beginAsked(hash);
  }, [hash, state.__TSR_key]);

  return (
    <div className={`${css['area']} k-not-print`}>
      <div className={css['row']}>
        {before}
        {offered.map((action) => (
          <Button
            key={action.id}
            variant={action.next ? 'filled' : 'default'}
            aria-expanded={action === open}
            onClick={() => (action === open ? close() : begin(action))}
          >
            {action.label}
          </Button>
        ))}
        {after}
      </div>
      {saved && <SavedNotice at={saved.at}>{saved.what}</SavedNotice>}
      {open && opened && (
        <Panel key={open.id} title={opened.title}>
          {open.form({
            cancel: close,
            done: (what) => {
              close();
              setSaved({ at: new Date(), what });
            },
          })}
        </Panel>
      )}
    </div>
  );
}

import { Notice } from '@kraften/ui/feedback/notice';
import { formatTime } from '@kraften/ui/format/instant';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import css from './action-area.module.css';

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
  /** More buttons in the row, such as links. */
  readonly children?: ReactNode;
};

/** A row of actions; the one that is begun opens its form under the row. */
export function ActionArea({ actions, children }: ActionAreaProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const [saved, setSaved] = useState<{ at: Date; what: string } | null>(null);
  const open = actions.find(({ id }) => id === openId);
  const offered = actions.filter(({ available }) => available);

  function begin(id: string) {
    setOpenId(id);
    setSaved(null);
  }

  return (
    <div className={`${css['area']} k-not-print`}>
      {(offered.length > 0 || children !== undefined) && (
        <div className={css['row']}>
          {offered.map(({ id, label, next }) => (
            <Button
              key={id}
              variant={next ? 'filled' : 'default'}
              aria-expanded={id === openId}
              onClick={() => (id === openId ? setOpenId(null) : begin(id))}
            >
              {label}
            </Button>
          ))}
          {children}
        </div>
      )}
      {saved && (
        <SavedNotice at={saved.at}>
          {saved.what}
        </SavedNotice>
      )}
      {open && (
        <Panel key={open.id} title={open.label}>
          {open.form({
            cancel: () => setOpenId(null),
            done: (what) => {
              setOpenId(null);
              setSaved({ at: new Date(), what });
            },
          })}
        </Panel>
      )}
    </div>
  );
}

function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <section className={css['panel']} aria-label={title}>
      <h2 className={css['title']} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Stands where the form was, and has focus, so that the next step begins where the last one ended. */
function SavedNotice({ at, children }: { readonly at: Date; readonly children: ReactNode }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1} className={css['saved']}>
      <Notice kind="success" title={`Sparat ${formatTime(at)}`} announce>
        {children}
      </Notice>
    </div>
  );
}

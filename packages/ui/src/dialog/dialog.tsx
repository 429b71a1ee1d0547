import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { createPortal } from 'react-dom';
import css from './dialog.module.css';

type DialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Names the dialog for those who hear the page. */
  readonly label: string;
  /** In the middle, or as a sheet along the right edge; on a phone a sheet fills the width. */
  readonly placement?: 'middle' | 'end';
  /** Hide the page behind it: for who comes to a computer that somebody has left. */
  readonly covers?: boolean;
  /** A press outside doesn't close it: for a form, where what is written would be lost. */
  readonly stays?: boolean;
  readonly children: ReactNode;
};

/** The browser's own dialog: keeps focus inside, closes with Esc or a press outside, gives focus back. */
export function Dialog({
  open,
  onClose,
  label,
  placement = 'middle',
  covers = false,
  stays = false,
  children,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const opener = document.activeElement;
    element.showModal();
    return () => {
      element.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [open]);

  function closeInstead(event: SyntheticEvent) {
    event.preventDefault();
    onClose();
  }

  return createPortal(
    <dialog
      ref={dialog}
      className={css['dialog']}
      data-placement={placement}
      data-covers={covers}
      aria-label={label}
      onCancel={closeInstead}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && closeInstead(event)}
      onClick={(event: MouseEvent) => event.target === event.currentTarget && !stays && onClose()}
    >
      {open && <div className={css['content']}>{children}</div>}
    </dialog>,
    document.body,
  );
}

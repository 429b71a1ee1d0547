import { Notice } from '@kraften/ui/feedback/notice';
import { formatTime } from '@kraften/ui/format/instant';
import { type ReactNode, useEffect, useRef } from 'react';
import css from './panel.module.css';

/** Stands where the form was, and has focus, so that the next step begins where the last one ended. */
export function SavedNotice({ at, children }: { readonly at: Date; readonly children: ReactNode }) {
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

import { IconAlertTriangle, IconCircleCheck, IconClock, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './feedback.module.css';

type NoticeProps = {
  readonly kind: 'info' | 'soon' | 'error' | 'success';
  readonly title?: string;
  readonly children: ReactNode;
  /** Read it out when it appears. For what the reader just caused. */
  readonly announce?: boolean;
};

/** A word to the reader about the page they are on. */
export function Notice({ kind, title, children, announce = false }: NoticeProps) {
  const { Sign, word } = kinds[kind];
  const role = announce ? { role: kind === 'error' ? 'alert' : 'status' } : {};
  return (
    <div className={css['notice']} data-kind={kind} {...role}>
      <Sign size={22} aria-hidden />
      <div>
        <span className="k-unseen">{word}: </span>
        {title !== undefined && <p className={css['noticeTitle']}>{title}</p>}
        <div className={css['noticeText']}>{children}</div>
      </div>
    </div>
  );
}

const kinds = {
  info: { Sign: IconInfoCircle, word: 'Att veta' },
  soon: { Sign: IconClock, word: 'Snart' },
  error: { Sign: IconAlertTriangle, word: 'Fel' },
  success: { Sign: IconCircleCheck, word: 'Klart' },
};

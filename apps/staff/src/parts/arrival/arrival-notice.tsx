import { Notice } from '@kraften/ui/feedback/notice';
import { useLocation } from '@tanstack/react-router';
import css from './arrival-notice.module.css';

/** Says what was just saved, on the page that saving led to. */
export function ArrivalNotice() {
  const saved = useLocation({ select: ({ state }) => state.saved });
  if (saved === undefined) return null;
  return (
    <div className={`${css['arrival']} k-not-print`}>
      <Notice kind="success" announce>
        {saved}
      </Notice>
    </div>
  );
}

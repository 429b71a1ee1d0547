import { IconCheck } from '@tabler/icons-react';
import { formatTime } from '../format/instant';
import css from './form.module.css';

type SavedIndicatorProps = {
  readonly savedAt: Date | null;
  readonly pending?: boolean;
  readonly dirty?: boolean;
};

/** "Sparat 14:32": what one can trust to be kept. */
export function SavedIndicator({ savedAt, pending = false, dirty = false }: SavedIndicatorProps) {
  return (
    <span className={css['saved']} role="status">
      {pending ? (
        'Sparar …'
      ) : dirty ? (
        'Inte sparat än'
      ) : savedAt === null ? null : (
        <>
          <IconCheck size={18} aria-hidden />
          Sparat {formatTime(savedAt)}
        </>
      )}
    </span>
  );
}

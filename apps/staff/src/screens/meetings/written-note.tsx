import type { MeetingNote } from '@kraften/domain/concepts/meeting/meeting-note';
import css from './meetings.module.css';

/** What was said at a point and decided, to read. */
export function WrittenNote({ note: { text, decided } }: { readonly note: Pick<MeetingNote, 'text' | 'decided'> }) {
  return (
    <>
      {text.trim() !== '' && <p className={css['written']}>{text}</p>}
      {decided.trim() !== '' && (
        <p className={css['written']}>
          <strong>Beslut:</strong> {decided}
        </p>
      )}
    </>
  );
}

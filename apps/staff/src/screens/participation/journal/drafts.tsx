import { SavedNotice } from '../../../parts/action/saved-notice';
import { DraftEditor } from './draft-editor';
import css from './journal.module.css';
import type { NoteDraft } from './journal-record';

type DraftsProps = {
  readonly participationId: string;
  readonly drafts: readonly NoteDraft[];
  readonly saved: { readonly at: Date; readonly what: string } | null;
  /** A draft is none any more: it was signed or thrown away. */
  readonly onEnded: (noteId: string, what: string) => void;
};

/** What the reader is writing in the case, each note in a panel of its own. */
export function Drafts({ participationId, drafts, saved, onEnded }: DraftsProps) {
  return (
    <div className={`${css['drafts']} k-not-print`}>
      {saved && <SavedNotice at={saved.at}>{saved.what}</SavedNotice>}
      {drafts.map((draft) => (
        <DraftEditor
          key={draft.noteId}
          participationId={participationId}
          stored={draft}
          onEnded={(what) => onEnded(draft.noteId, what)}
        />
      ))}
    </div>
  );
}

import { SavedIndicator } from '@kraften/ui/form/saved-indicator';
import type { DraftState } from './draft-saver';

/** Whether what is written is stored, said as it changes. */
export function DraftStatus({ state, isEmpty }: { readonly state: DraftState; readonly isEmpty: boolean }) {
  const { status, savedAt } = state;
  if (isEmpty) return null;
  if (status === 'failed') {
    return <span role="status">Inte sparat: vi får ingen kontakt. Vi försöker igen. Stäng inte fönstret.</span>;
  }
  const isUnsaved = status !== 'saved' && status !== 'saving';
  return <SavedIndicator savedAt={savedAt} pending={status === 'saving'} dirty={isUnsaved} />;
}

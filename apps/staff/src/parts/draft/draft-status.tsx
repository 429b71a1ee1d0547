import { SavedIndicator } from '@kraften/ui/form/saved-indicator';
import type { DraftState } from './draft-saver';

type DraftStatusProps = {
  readonly state: Pick<DraftState<{ readonly text: string }>, 'status' | 'savedAt' | 'refusal'>;
  readonly isEmpty: boolean;
};

/** Whether what is written is stored, said as it changes. */
export function DraftStatus({ state, isEmpty }: DraftStatusProps) {
  const { status, savedAt, refusal } = state;
  if (isEmpty) return null;
  if (status === 'failed') {
    return <span role="status">Inte sparat: vi får ingen kontakt. Vi försöker igen. Stäng inte fönstret.</span>;
  }
  if (status === 'refused') return <span role="status">Inte sparat: {refusal}</span>;
  const isUnsaved = status !== 'saved' && status !== 'saving';
  return <SavedIndicator savedAt={savedAt} pending={status === 'saving'} dirty={isUnsaved} />;
}

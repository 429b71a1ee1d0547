import { Notice } from '@kraften/ui/feedback/notice';
import { SavedIndicator } from '@kraften/ui/form/saved-indicator';
import { Button } from '@mantine/core';
import css from './close.module.css';
import type { DraftStatus } from './use-closing-draft';

type DraftLineProps = { readonly status: DraftStatus; readonly onSettle: (choice: 'mine' | 'other') => void };

/** Whether what is written is stored, and what to do when somebody else has written too. */
export function DraftLine({ status, onSettle }: DraftLineProps) {
  const { kind, savedAt, other } = status;
  if (kind === 'untouched') return null;
  if (kind === 'failed') {
    return <p role="status">Inte sparat: vi får ingen kontakt. Vi försöker igen. Stäng inte fönstret.</p>;
  }
  if (kind === 'conflict' && other !== null) {
    return (
      <Notice kind="soon" title="Någon annan har skrivit i slutdokumentationen" announce>
        <p className={css['other']}>{other.text}</p>
        <div className={css['choices']}>
          <Button variant="default" onClick={() => onSettle('mine')}>
            Behåll min text
          </Button>
          <Button variant="default" onClick={() => onSettle('other')}>
            Ta den andras text
          </Button>
        </div>
      </Notice>
    );
  }
  return <SavedIndicator savedAt={savedAt} pending={kind === 'saving'} dirty={kind === 'unsaved'} />;
}

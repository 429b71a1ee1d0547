import { Notice } from '@kraften/ui/feedback/notice';
import { Button } from '@mantine/core';
import css from './draft.module.css';
import type { DraftSaver, DraftState } from './draft-saver';

type DraftConflictProps<Draft extends { readonly text: string }> = {
  readonly state: DraftState<Draft>;
  readonly saver: DraftSaver<Draft>;
  /** That it was written on elsewhere, and that it is no draft any more. */
  readonly words: { readonly changed: string; readonly ended: string };
  /** What a draft says, for a kind that says more than its text. */
  readonly show?: (draft: Draft) => string;
};

/** It was written on elsewhere too: both texts side by side, and the reader decides. */
export function DraftConflict<Draft extends { readonly text: string }>(props: DraftConflictProps<Draft>) {
  const { state, saver, words, show = ({ text }: Draft) => text } = props;
  const { other, draft, status } = state;
  if (status !== 'conflict' && status !== 'ended') return null;
  if (other === null) {
    return (
      <Notice kind="soon" title={words.ended} announce>
        Det du har skrivit här är inte sparat. Kopiera texten om den behövs.
      </Notice>
    );
  }
  const settle = (choice: 'mine' | 'other' | 'both') => () => void saver.settle(choice);
  return (
    <Notice kind="soon" title={words.changed} announce>
      <p>Inget är borta. Välj vad som ska stå kvar.</p>
      <div className={css['sideBySide']}>
        <div>
          <h3>Det andra</h3>
          <p className={css['written']}>{show(other.draft)}</p>
        </div>
        <div>
          <h3>Här</h3>
          <p className={css['written']}>{show(draft)}</p>
        </div>
      </div>
      <div className={css['choices']}>
        <Button variant="default" onClick={settle('both')}>
          Behåll båda
        </Button>
        <Button variant="default" onClick={settle('mine')}>
          Behåll det som står här
        </Button>
        <Button variant="default" onClick={settle('other')}>
          Behåll det andra
        </Button>
      </div>
    </Notice>
  );
}

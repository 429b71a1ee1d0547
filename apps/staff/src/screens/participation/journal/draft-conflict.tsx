import { Notice } from '@kraften/ui/feedback/notice';
import { Button } from '@mantine/core';
import type { DraftSaver, DraftState } from './draft-saver';
import css from './journal.module.css';

/** Another window has the draft too: both texts side by side, and the reader decides. */
export function DraftConflict({ state, saver }: { readonly state: DraftState; readonly saver: DraftSaver }) {
  const { other, draft } = state;
  if (other === null) {
    return (
      <Notice kind="soon" title="Utkastet är signerat eller kastat i ett annat fönster" announce>
        Det du har skrivit här är inte sparat. Kopiera texten till en ny anteckning om den behövs.
      </Notice>
    );
  }
  const settle = (choice: 'mine' | 'other' | 'both') => () => void saver.settle(choice);
  return (
    <Notice kind="soon" title="Utkastet har ändrats i ett annat fönster" announce>
      <p>Inget är borta. Välj vad som ska stå kvar.</p>
      <div className={css['sideBySide']}>
        <div>
          <h3>I det andra fönstret</h3>
          <p className={css['written']}>{other.text}</p>
        </div>
        <div>
          <h3>Här</h3>
          <p className={css['written']}>{draft.text}</p>
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

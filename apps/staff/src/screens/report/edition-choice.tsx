import { Notice } from '@kraften/ui/feedback/notice';
import { RadioField } from '@kraften/ui/field/radio-field';
import { hiddenNumbers } from '@kraften/ui/format/few-people';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { useId } from 'react';
import css from './report.module.css';

type Edition = 'internal' | 'public';

type EditionChoiceProps = { readonly edition: Edition; readonly onChoose: (edition: Edition) => void };

/** Chooses before printing: the team's own figures, or what may be handed out. */
export function EditionChoice({ edition, onChoose }: EditionChoiceProps) {
  const id = useId();
  return (
    <div className={`${css['edition']} k-not-print`}>
      <RadioField
        id={id}
        name="utgava"
        label="Utgåva"
        beside
        value={edition}
        options={[
          { value: 'internal', label: 'Intern' },
          { value: 'public', label: 'Publik' },
        ]}
        onChange={(next) => next !== null && onChoose(next)}
        error={undefined}
      />
    </div>
  );
}

type PublicNoteProps = {
  /** Null while it is fetched. */
  readonly hidesBelow: number | null;
  /** The period with the one of the same length before it. */
  readonly pooledHref: string;
};

/** What is hidden in the public edition, on paper too, and what to do to have less hidden. */
export function PublicNote({ hidesBelow, pooledHref }: PublicNoteProps) {
  return (
    <div className={css['notice']}>
      <Notice kind="info">
        {hiddenNumbers(hidesBelow)} Små rader är hopslagna.
        <span className="k-not-print">
          {' '}
          Lämna inte ut två rapporter vars perioder överlappar: då går det att räkna ut skillnaden.
        </span>
        <div className="k-not-print">
          <AppLink href={pooledHref} className={css['link']}>
            Räkna på två perioder i stället: färre tal döljs
          </AppLink>
        </div>
      </Notice>
    </div>
  );
}

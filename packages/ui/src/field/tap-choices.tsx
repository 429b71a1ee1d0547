import type { ReactNode } from 'react';
import css from './tap-choices.module.css';

type TapChoicesProps = {
  /** The choices are named by a text on the page or by one of their own. */
  readonly name: { readonly by: string } | { readonly text: string };
  readonly children: ReactNode;
};

/** Short answers beside each other, one tap each. */
export function TapChoices({ name, children }: TapChoicesProps) {
  const named = 'by' in name ? { 'aria-labelledby': name.by } : { 'aria-label': name.text };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be named by a text that stands outside it
    <div role="group" {...named} className={css['choices']}>
      {children}
    </div>
  );
}

type TapChoiceProps = {
  readonly isChosen?: boolean;
  /** Takes the room there is: for what is chosen most, on a telephone. */
  readonly wide?: boolean;
  readonly onTap: () => void;
  readonly children: ReactNode;
};

/** One of the answers; without `isChosen` it is something to do with them. */
export function TapChoice({ isChosen, wide = false, onTap, children }: TapChoiceProps) {
  return (
    <button
      type="button"
      className={css['choice']}
      aria-pressed={isChosen}
      data-wide={wide ? '' : undefined}
      onClick={onTap}
    >
      {children}
    </button>
  );
}

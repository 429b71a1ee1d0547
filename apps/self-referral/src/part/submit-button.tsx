import type { ReactNode } from 'react';

type SubmitButtonProps = {
  readonly children: ReactNode;
  /** Not what most readers come to press. */
  readonly isQuiet?: boolean;
  /** What was pressed is being done. The button keeps its focus. */
  readonly isBusy?: boolean;
  readonly describedBy?: string;
};

export function SubmitButton({ children, isQuiet = false, isBusy = false, describedBy }: SubmitButtonProps) {
  return (
    <button
      type="submit"
      className={isQuiet ? 'button quiet action' : 'button action'}
      aria-disabled={isBusy ? true : undefined}
      aria-describedby={describedBy}
    >
      {children}
    </button>
  );
}

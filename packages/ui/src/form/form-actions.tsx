import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './form.module.css';
import { SavedIndicator } from './saved-indicator';

type FormActionsProps = {
  readonly form: { readonly pending: boolean; readonly dirty: boolean; readonly savedAt: Date | null };
  /** The verb: "Skriv in", "Boka uppföljning". */
  readonly submit: string;
  /** While it is being sent. */
  readonly submitting?: string;
  /** Red for what can't be taken back. */
  readonly final?: boolean;
  /** "Sparat 14:32" beside the buttons; for forms that one stays on. */
  readonly showSaved?: boolean;
  /** More ways out, such as a link back. */
  readonly children?: ReactNode;
};

/** The buttons of a form. The first keeps focus while the form is sent; pressing it again does nothing. */
export function FormActions({ form, submit, submitting = 'Sparar …', final, showSaved, children }: FormActionsProps) {
  return (
    <div className={css['actions']}>
      <Button
        type="submit"
        aria-keyshortcuts="Control+Enter"
        aria-disabled={form.pending}
        {...(final ? { color: 'red' } : {})}
      >
        {form.pending ? submitting : submit}
      </Button>
      <kbd className={css['keys']} aria-hidden>
        Ctrl Enter
      </kbd>
      {children}
      {showSaved && <SavedIndicator {...form} />}
    </div>
  );
}

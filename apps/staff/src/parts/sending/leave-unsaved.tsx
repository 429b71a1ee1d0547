import { ConfirmDialog } from '@kraften/ui/dialog/confirm-dialog';
import { useBlocker } from '@tanstack/react-router';

type LeaveUnsavedProps = {
  /** Asked when somebody is about to leave the page, with the address that they go to. */
  readonly isUnsaved: (to: { readonly next: { readonly pathname: string } }) => boolean | Promise<boolean>;
};

/** Asks before a page is left with something unsaved. */
export function LeaveUnsaved({ isUnsaved }: LeaveUnsavedProps) {
  const blocker = useBlocker({ shouldBlockFn: isUnsaved, withResolver: true, enableBeforeUnload: false });
  return (
    <ConfirmDialog
      open={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      title="Lämna utan att spara?"
      concerns="Det du har skrivit i formuläret"
      confirm="Lämna utan att spara"
      final
      onConfirm={() => blocker.proceed?.()}
    >
      Det är inte sparat och försvinner om du lämnar sidan.
    </ConfirmDialog>
  );
}

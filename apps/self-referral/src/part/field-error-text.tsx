import type { Messages } from '../messages/messages';

type FieldErrorTextProps = { readonly t: Messages; readonly id: string; readonly message: string | undefined };

export function FieldErrorText({ t, id, message }: FieldErrorTextProps) {
  if (message === undefined) return null;
  return (
    <p className="error" id={id}>
      <span className="unseen">{t.frame.errorMark} </span>
      {message}
    </p>
  );
}

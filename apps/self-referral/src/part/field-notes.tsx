import type { Messages } from '../messages/messages';
import { errorId, hintId } from './described-by';

type FieldNotesProps = {
  readonly t: Messages;
  readonly name: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** The hint and the error of a field, above what is filled in: there they are seen also when a keyboard covers half a screen. */
export function FieldNotes({ t, name, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint ? (
        <p className="soft field-hint" id={hintId(name)}>
          {hint}
        </p>
      ) : null}
      {error === undefined ? null : (
        <p className="error" id={errorId(name)}>
          <span className="unseen">{t.frame.errorMark} </span>
          {error}
        </p>
      )}
    </>
  );
}

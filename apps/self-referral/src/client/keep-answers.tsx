import type { FormMessages } from '../messages/messages';
import { pathOf, type Route } from '../route/route';

type KeepAnswersProps = {
  readonly t: FormMessages;
  readonly isKept: boolean;
  readonly hasFailed: boolean;
  /** The page where the answers can be cleared, unless this is it. */
  readonly clearAt: Route | null;
  readonly onChange: (isKept: boolean) => void;
};

/** The offer to keep the answers on the device. Nothing is kept before the box is ticked. */
export function KeepAnswers({ t, isKept, hasFailed, clearAt, onChange }: KeepAnswersProps) {
  const words = t.keep;
  return (
    <div className="keep">
      <div className="option">
        <input
          type="checkbox"
          id="keep"
          className="mark-of-choice"
          checked={isKept}
          onChange={(event) => onChange(event.currentTarget.checked)}
          aria-describedby="keep-hint"
        />
        <label htmlFor="keep" className="option-label">
          {words.label}
        </label>
      </div>
      <p className="soft small" id="keep-hint">
        {words.hint}
      </p>
      <p className="small" role="status">
        {isKept ? words.kept : null}
        {hasFailed ? words.failed : null}
      </p>
      {isKept && clearAt !== null ? (
        <a className="target small" href={pathOf(clearAt, t.language)}>
          {words.clear}
        </a>
      ) : null}
    </div>
  );
}

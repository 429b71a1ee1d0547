import type { ReactNode } from 'react';

type OptionProps = {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The id of an error that is about this box. */
  readonly error?: string | undefined;
  /** Shown only while the option is chosen, by the style sheet alone. */
  readonly children?: ReactNode;
};

/** A big target to tick or choose: the whole box counts. */
export function Option({ type, id, name, value, isChosen, label, hint, error, children }: OptionProps) {
  const aboutId = `${id}-about`;
  const described = [hint ? aboutId : '', error ?? ''].filter((each) => each !== '').join(' ');
  return (
    <div className="option">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={isChosen}
        className="mark-of-choice"
        aria-describedby={described || undefined}
        aria-invalid={error === undefined ? undefined : true}
      />
      <label htmlFor={id} className="option-label">
        {label}
        {hint ? (
          <span className="option-hint" id={aboutId} aria-hidden="true">
            {hint}
          </span>
        ) : null}
      </label>
      {children === undefined ? null : <div className="follow-up">{children}</div>}
    </div>
  );
}

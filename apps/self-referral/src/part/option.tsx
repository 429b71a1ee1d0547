import type { ReactNode } from 'react';
import { hintId } from './described-by';

type OptionProps = {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly isWrong?: boolean;
  /** Shown only while the option is chosen, by the style sheet alone. */
  readonly children?: ReactNode;
};

/** A big target to tick or choose: the whole box counts. */
export function Option(props: OptionProps) {
  const { id, hint } = props;
  const described = [hint ? hintId(id) : '', props.describedBy ?? ''].filter((each) => each !== '').join(' ');
  return (
    <div className="option">
      <input
        type={props.type}
        id={id}
        name={props.name}
        value={props.value}
        defaultChecked={props.isChosen}
        aria-describedby={described || undefined}
        aria-invalid={props.isWrong ? true : undefined}
      />
      <label htmlFor={id}>
        {props.label}
        {hint ? (
          <span className="hint" id={hintId(id)} aria-hidden="true">
            {hint}
          </span>
        ) : null}
      </label>
      {props.children === undefined ? null : <div className="follow-up">{props.children}</div>}
    </div>
  );
}

import type { ReactNode } from 'react';
import type { Messages } from '../messages/messages';
import { describedBy, errorId, hintId } from './described-by';
import { FieldErrorText } from './field-error-text';
import { Option } from './option';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** What is asked when this one is chosen. */
  readonly followUp?: ReactNode;
};

type ChoicesProps = {
  readonly t: Messages;
  readonly name: string;
  /** A text, or the page's heading. */
  readonly legend: ReactNode;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** One of several. The first choice carries the group's name as its id, so that the error summary can point to it. */
export function Choices({ t, name, legend, choices, value, hint, error }: ChoicesProps) {
  return (
    <fieldset className={error === undefined ? 'field' : 'field wrong'} aria-describedby={describedBy(name, hint, error)}>
      <legend>{legend}</legend>
      {hint ? (
        <p className="hint" id={hintId(name)}>
          {hint}
        </p>
      ) : null}
      <FieldErrorText t={t} id={errorId(name)} message={error} />
      {choices.map((choice, index) => (
        <Option
          key={choice.value}
          type="radio"
          id={index === 0 ? name : `${name}-${index + 1}`}
          name={name}
          value={choice.value}
          isChosen={value === choice.value}
          label={choice.label}
          hint={choice.hint}
        >
          {choice.followUp}
        </Option>
      ))}
    </fieldset>
  );
}

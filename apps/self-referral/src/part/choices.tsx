import type { ReactNode } from 'react';
import type { Messages } from '../messages/messages';
import { FieldGroup } from './field-group';
import { Option } from './option';

type Choice = {
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

/** One of several. The first choice has the group's name as its id, so that the error summary can point to it. */
export function Choices({ choices, value, ...group }: ChoicesProps) {
  const { name } = group;
  return (
    <FieldGroup {...group}>
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
    </FieldGroup>
  );
}

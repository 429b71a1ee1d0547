import { Notice } from '@kraften/ui/feedback/notice';
import { noValue } from '@kraften/ui/format/number';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import css from './settle-conflict.module.css';
import type { SendingForm } from './use-sending-form';

type ComparedField<Values extends object> = {
  readonly [Name in keyof Values & string]: {
    readonly name: Name;
    readonly label: string;
    /** The value in words, where it isn't a text. */
    readonly show?: (value: NonNullable<Values[Name]>) => string;
  };
}[keyof Values & string];

type SettleConflictProps<Values extends object> = {
  readonly form: SendingForm<Values>;
  /** As it stands now; null while nobody has decided or saved what the form asks for. */
  readonly stands: Partial<Values> | null;
  readonly fields: readonly ComparedField<Values>[];
};

/**
 * What somebody else has saved since the form was opened, beside what the reader wrote: field by field the reader chooses
 * what is to be saved. Until they do, what they wrote stands, and where they wrote nothing, what the other has saved.
 */
export function SettleConflict<Values extends object>(props: SettleConflictProps<Values>) {
  if (props.form.conflict !== 'read' || props.stands === null) return null;
  return <Differences {...props} stands={props.stands} />;
}

function Differences<Values extends object>({
  form,
  stands,
  fields,
}: SettleConflictProps<Values> & { readonly stands: Partial<Values> }) {
  const [differing] = useState(() =>
    fields
      .filter(
        ({ name }) =>
          name in stands && !same(stands[name], form.opened[name]) && !same(stands[name], form.values[name]),
      )
      .map((field) => ({
        ...{ field, mine: form.values[field.name], theirs: stands[field.name] },
        isWritten: !same(form.values[field.name], form.opened[field.name]),
      })),
  );
  const takeUnwritten = useEffectEvent(() => {
    for (const { field, theirs, isWritten } of differing) {
      if (!isWritten) form.set(field.name, theirs as Values[typeof field.name]);
    }
  });
  useEffect(() => takeUnwritten(), []);
  if (differing.length === 0) return null;
  return (
    <Notice kind="soon" title="Någon annan har skrivit något annat">
      <p>Välj vad som ska sparas, fält för fält.</p>
      {differing.map(({ field, mine, theirs, isWritten }) => (
        <Choice
          key={field.name}
          label={field.label}
          theirs={inWords(field, theirs)}
          mine={inWords(field, mine)}
          mineIs={isWritten ? 'Det du skrev' : 'Det som stod när du började'}
          keepsMine={same(form.values[field.name], mine)}
          onChoose={(keepsMine) => form.set(field.name, (keepsMine ? mine : theirs) as Values[typeof field.name])}
        />
      ))}
    </Notice>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
  readonly mineIs: string;
  readonly keepsMine: boolean;
  readonly onChoose: (keepsMine: boolean) => void;
};

function Choice({ label, theirs, mine, mineIs, keepsMine, onChoose }: ChoiceProps) {
  const id = useId();
  const option = (isMine: boolean, title: string, text: string) => (
    <label className={css['option']} data-chosen={keepsMine === isMine}>
      <span className={css['head']}>
        <input type="radio" name={id} checked={keepsMine === isMine} onChange={() => onChoose(isMine)} />
        {title}
      </span>
      <span className={css['text']}>{text}</span>
    </label>
  );
  return (
    <fieldset className={css['choice']}>
      <legend>{label}</legend>
      <div className={css['sides']}>
        {option(false, 'Det som står nu', theirs)}
        {option(true, mineIs, mine)}
      </div>
    </fieldset>
  );
}

function inWords<Values extends object>(field: ComparedField<Values>, value: unknown): string {
  if (value === null || value === undefined || value === '') return noValue;
  if (field.show !== undefined) return (field.show as (value: unknown) => string)(value);
  return typeof value === 'boolean' ? (value ? 'Ja' : 'Nej') : String(value);
}

/** Values of a form are plain. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

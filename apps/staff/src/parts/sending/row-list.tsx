import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { FormRow } from '@kraften/ui/form/form-section';
import type { FieldBinding } from '@kraften/ui/form/use-kraften-form';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './row-list.module.css';

/** Gives a field component what it needs for one field of a row. */
export type RowField<Row> = <Name extends keyof Row & string>(name: Name) => FieldBinding<Row[Name]>;

type RowListProps<Row extends object> = {
  readonly legend: string;
  readonly hint?: string;
  /** What a row is, for its own name: "Kontakt". */
  readonly rowName: string;
  readonly add: string;
  readonly newRow: () => Row;
  readonly list: FieldBinding<readonly Row[]>;
  readonly errors: readonly FieldError[];
  /** Whether the order of the rows says something: each can then be moved up. */
  readonly ordered?: boolean;
  /** Fields under each other, for rows of many. Default: side by side where there is room. */
  readonly stacked?: boolean;
  readonly children: (field: RowField<Row>) => ReactNode;
};

/** Rows of fields in a form, as many as it takes: added and taken away, each with its own errors. */
export function RowList<Row extends object>(props: RowListProps<Row>) {
  const { legend, hint, rowName, add, newRow, list, errors, ordered = false, stacked = false, children } = props;
  const { id, name, value: rows, onChange } = list;
  const ownError = errors.find(({ field }) => field === name)?.message;
  const fieldOf =
    (index: number): RowField<Row> =>
    (field) => ({
      id: `${id}-${index}-${field}`,
      name: `${name}.${index}.${field}`,
      value: (rows[index] ?? newRow())[field],
      onChange: (value) => onChange(rows.map((row, at) => (at === index ? { ...row, [field]: value } : row))),
      error: errors.find((error) => error.field === `${name}.${index}.${field}`)?.message,
    });
  return (
    <fieldset id={id} tabIndex={-1} className={css['list']}>
      <legend className={css['legend']}>{legend}</legend>
      {hint !== undefined && <p className={css['hint']}>{hint}</p>}
      {ownError !== undefined && <p className={css['error']}>{ownError}</p>}
      {rows.map((_row, index) => (
        <fieldset key={`${name}.${index}`} aria-label={`${rowName} ${index + 1}`} className={css['row']}>
          {stacked ? children(fieldOf(index)) : <FormRow>{children(fieldOf(index))}</FormRow>}
          <div className={css['ways']}>
            {ordered && index > 0 && (
              <Button variant="default" onClick={() => onChange(movedUp(rows, index))}>
                Flytta upp
                <span className="k-unseen">
                  {' '}
                  {rowName.toLowerCase()} {index + 1}
                </span>
              </Button>
            )}
            <Button variant="default" onClick={() => onChange(rows.filter((_each, at) => at !== index))}>
              Ta bort
              <span className="k-unseen">
                {' '}
                {rowName.toLowerCase()} {index + 1}
              </span>
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button variant="default" onClick={() => onChange([...rows, newRow()])}>
          {add}
        </Button>
      </div>
    </fieldset>
  );
}

function movedUp<Row>(rows: readonly Row[], index: number): readonly Row[] {
  const moved = rows.slice(index, index + 1);
  return [...rows.slice(0, index - 1), ...moved, ...rows.slice(index - 1, index), ...rows.slice(index + 1)];
}

import type { ReactNode } from 'react';
import type { FieldBinding } from '../form/use-kraften-form';

/** What every field has, whatever it asks for. */
export type FieldProps<Value> = FieldBinding<Value> & {
  readonly label: string;
  /** Stands under the label: what to write and why it is asked for. */
  readonly hint?: ReactNode;
  /** Marks the label "(valfritt)". Everything else must be filled in. */
  readonly optional?: boolean;
};

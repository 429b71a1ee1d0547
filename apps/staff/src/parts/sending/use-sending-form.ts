import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import type { Result } from '@kraften/domain/result';
import { type KraftenForm, useKraftenForm } from '@kraften/ui/form/use-kraften-form';
import { useState } from 'react';
import { failureKindOf, failureMessage, fieldErrorsIn } from '../../app/api/failure';

type SendingFormOptions<Values extends object, Input> = {
  readonly initialValues: Values;
  /** As the record stood, for a form that begins with something else. */
  readonly opened?: Values;
  /** Reads the values as what is sent, or says what is wrong with them. */
  readonly read: (values: Values) => Result<Input, readonly FieldError[]>;
  /** The record that is changed, for a form that changes one. */
  readonly record?: ChangedRecord;
  readonly send: (input: Input, version: number) => Promise<unknown>;
  readonly onSaved?: (values: Values) => void;
  /** Ask before the window closes on unsaved text. Default true. */
  readonly warnOnLeave?: boolean;
};

export type ChangedRecord = {
  /** The version that stands on the page. */
  readonly version: number;
  /** Reads the record anew and gives the version that it has now. */
  readonly reload: () => Promise<number>;
};

export type SendingForm<Values extends object> = KraftenForm<Values> & {
  /** The values that it was opened with. */
  readonly opened: Values;
  /** `found`: somebody else changed the record after the form was opened, and nothing was saved. `read`: it is on the page now. */
  readonly conflict: 'none' | 'found' | 'read';
  /** Reads the record anew, keeping what is written. */
  readonly loadNew: () => Promise<void>;
};

/**
 * A form that is sent to the server. It names the version of the record that stood on the page when it was opened, so
 * that what somebody else has written meanwhile is never overwritten unseen.
 */
export function useSendingForm<Values extends object, Input>(
  options: SendingFormOptions<Values, Input>,
): SendingForm<Values> {
  const [opened] = useState(options.opened ?? options.initialValues);
  const [version, setVersion] = useState(options.record?.version ?? 0);
  const [conflict, setConflict] = useState<SendingForm<Values>['conflict']>('none');

  const form = useKraftenForm<Values>({
    initialValues: options.initialValues,
    failureMessage,
    ...(options.onSaved ? { onSaved: options.onSaved } : {}),
    ...(options.warnOnLeave === undefined ? {} : { warnOnLeave: options.warnOnLeave }),
    submit: async (values) => {
      const read = options.read(values);
      if (!read.ok) return inOrder(read.problem, values);
      try {
        await options.send(read.value, version);
        setConflict('none');
        return [];
      } catch (error) {
        const fieldErrors = fieldErrorsIn(error);
        if (fieldErrors.length > 0) return inOrder(fieldErrors, values);
        setConflict(options.record !== undefined && failureKindOf(error) === 'conflict' ? 'found' : 'none');
        throw error;
      }
    },
  });

  async function loadNew() {
    if (options.record === undefined) return;
    setVersion(await options.record.reload());
    setConflict('read');
    form.clearErrors();
  }

  return { ...form, opened, conflict, loadNew };
}

/** The errors in the order of the form's fields, which is that of its values. */
function inOrder(errors: readonly FieldError[], values: object): readonly FieldError[] {
  const names = Object.keys(values);
  const place = ({ field }: FieldError) => (names.includes(field) ? names.indexOf(field) : names.length);
  return errors.toSorted((a, b) => place(a) - place(b));
}

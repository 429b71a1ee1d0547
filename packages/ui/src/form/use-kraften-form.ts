import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';

/** What a field needs from its form. `error` is what is wrong, in a sentence that says what to do. */
export type FieldBinding<Value> = {
  readonly id: string;
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error: string | undefined;
};

export type KraftenForm<Values extends object> = {
  readonly id: string;
  readonly values: Values;
  /** Everything a field component needs: `<TextField label="Namn" {...form.field('name')} />`. */
  readonly field: <Name extends keyof Values & string>(name: Name) => FieldBinding<Values[Name]>;
  readonly set: <Name extends keyof Values & string>(name: Name, value: Values[Name]) => void;
  /** Starts over from these values, without errors. */
  readonly reset: (values: Values) => void;
  /** Takes away what the last attempt complained of, once it doesn't hold any more. */
  readonly clearErrors: () => void;
  readonly errors: readonly FieldError[];
  /** Why nothing could be saved at all, or null. */
  readonly failure: string | null;
  /** Rises with every refused attempt, so that the summary takes focus again. */
  readonly attempt: number;
  readonly pending: boolean;
  /** Something is written that isn't saved. */
  readonly dirty: boolean;
  readonly savedAt: Date | null;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
};

export type KraftenFormOptions<Values extends object> = {
  readonly initialValues: Values;
  /** Checks before anything is sent. */
  readonly validate?: (values: Values) => readonly FieldError[];
  /** Sends the values. Gives what the server would not accept; nothing when all is well. What it throws is a failure. */
  readonly submit: (values: Values) => Promise<readonly FieldError[] | undefined>;
  /** After a successful save, when nothing is unsaved any more: the place to go on to another page. */
  readonly onSaved?: (values: Values) => void;
  /** What to tell the reader when `submit` throws. */
  readonly failureMessage?: (thrown: unknown) => string;
  /** Ask before the window closes on unsaved text. Default true. */
  readonly warnOnLeave?: boolean;
};

/** Keeps a form's values through every error, shows errors where they belong, sends once. */
export function useKraftenForm<Values extends object>(options: KraftenFormOptions<Values>): KraftenForm<Values> {
  const id = useId();
  const [values, setValues] = useState(options.initialValues);
  const [saved, setSaved] = useState(options.initialValues);
  const [refusal, setRefusal] = useState<Refusal>(noRefusal);
  const [pending, setPending] = useState(false);
  const [success, setSuccess] = useState<{ at: Date; values: Values } | null>(null);
  const sending = useRef(false);
  const dirty = JSON.stringify(values) !== JSON.stringify(saved);

  useWarningOnLeave(dirty && (options.warnOnLeave ?? true));

  const onSaved = useRef(options.onSaved);
  useEffect(() => {
    onSaved.current = options.onSaved;
  });
  useEffect(() => {
    if (success) onSaved.current?.(success.values);
  }, [success]);

  async function send(sent: Values) {
    sending.current = true;
    setPending(true);
    try {
      const errors = (await options.submit(sent)) ?? [];
      if (errors.length > 0) return setRefusal((before) => ({ errors, failure: null, attempt: before.attempt + 1 }));
      setRefusal(noRefusal);
      setSaved(sent);
      setSuccess({ at: new Date(), values: sent });
    } catch (thrown) {
      const failure = (options.failureMessage ?? defaultFailureMessage)(thrown);
      setRefusal((before) => ({ errors: [], failure, attempt: before.attempt + 1 }));
    } finally {
      sending.current = false;
      setPending(false);
    }
  }

  function set<Name extends keyof Values & string>(name: Name, value: Values[Name]) {
    setValues((before) => ({ ...before, [name]: value }));
  }

  return {
    id,
    values,
    set,
    field: (name) => ({
      id: fieldId(id, name),
      name,
      value: values[name],
      onChange: (value) => set(name, value),
      error: refusal.errors.find((error) => belongsTo(error, name))?.message,
    }),
    reset: (next) => {
      setValues(next);
      setSaved(next);
      setRefusal(noRefusal);
    },
    clearErrors: () => setRefusal(noRefusal),
    errors: refusal.errors,
    failure: refusal.failure,
    attempt: refusal.attempt,
    pending,
    dirty,
    savedAt: success?.at ?? null,
    onSubmit: (event) => {
      event.preventDefault();
      if (sending.current) return;
      const unreadable = unreadableFields(event.currentTarget);
      const wrong = (options.validate?.(values) ?? []).filter(
        ({ field }) => !unreadable.some((error) => error.field === field),
      );
      const errors = [...unreadable, ...wrong];
      if (errors.length > 0) setRefusal((before) => ({ errors, failure: null, attempt: before.attempt + 1 }));
      else void send(values);
    },
  };
}

/** The element that a field of a form is drawn with. */
export function fieldId(formId: string, field: string): string {
  return `${formId}-${field}`;
}

/** Whether an error is about this field or about something inside it (`goals.0.text` belongs to `goals`). */
function belongsTo({ field }: FieldError, name: string): boolean {
  return field === name || field.startsWith(`${name}.`);
}

type Refusal = { readonly errors: readonly FieldError[]; readonly failure: string | null; readonly attempt: number };
const noRefusal: Refusal = { errors: [], failure: null, attempt: 0 };

function defaultFailureMessage(): string {
  return 'Det du har skrivit finns kvar här. Försök igen om en stund.';
}

/** Fields whose text is no value at all: half a date, letters in a number. The browser or the field itself knows it. */
function unreadableFields(form: HTMLFormElement): FieldError[] {
  const errors: FieldError[] = [];
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement)) continue;
    const { badInput, customError } = control.validity;
    if (customError) errors.push({ field: control.name, message: control.validationMessage });
    else if (badInput)
      errors.push({ field: control.name, message: badInputMessages[control.type] ?? 'Skriv om fältet.' });
  }
  return errors;
}

const badInputMessages: Record<string, string> = {
  date: 'Fyll i hela datumet: år, månad och dag.',
  time: 'Fyll i hela klockslaget: timme och minut.',
};

function useWarningOnLeave(active: boolean) {
  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [active]);
}

import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { Notice } from '../feedback/notice';
import { TextField } from '../field/text-field';
import { FormActions } from '../form/form-actions';
import { fieldId, useKraftenForm } from '../form/use-kraften-form';
import {
  canUsePasskeys,
  type SignInOutcome,
  type SignInRefusal,
  sendCode,
  signIn,
  signInWithPasskey,
} from './authentication';
import css from './sign-in-form.module.css';

type SignInFormProps = {
  readonly onSignedIn: (userId: string | null) => void | Promise<void>;
  /** The address, where it is known. */
  readonly email?: string;
  /** Another way out, beside the button. */
  readonly children?: ReactNode;
};

/** E-mail and password, then the code where one is asked for, with a plain word when something doesn't work. */
export function SignInForm({ onSignedIn, email = '', children }: SignInFormProps) {
  const [step, setStep] = useState<'password' | 'code'>('password');
  async function goOn(outcome: SignInOutcome) {
    if (outcome.kind === 'refused') throw new Error(reasons[outcome.refusal]);
    if (outcome.kind === 'held-back') throw new Error(outcome.message);
    if (outcome.kind === 'code-needed') setStep('code');
    else await onSignedIn(outcome.userId);
  }
  return step === 'password' ? (
    <div className={css['ways']}>
      <PasswordStep email={email} goOn={goOn}>
        {children}
      </PasswordStep>
      {canUsePasskeys() && <PasskeyWay goOn={goOn} />}
    </div>
  ) : (
    <CodeStep goOn={goOn}>{children}</CodeStep>
  );
}

type StepProps = { readonly goOn: (outcome: SignInOutcome) => Promise<void>; readonly children: ReactNode };

function PasswordStep({ email, goOn, children }: StepProps & { readonly email: string }) {
  const form = useKraftenForm({
    initialValues: { email, password: '' },
    warnOnLeave: false,
    validate: ({ email, password }) => [
      ...(email.trim() === '' ? [{ field: 'email', message: 'Skriv din e-postadress.' }] : []),
      ...(password === '' ? [{ field: 'password', message: 'Skriv ditt lösenord.' }] : []),
    ],
    submit: async ({ email, password }) => {
      await goOn(await signIn(email.trim(), password));
      return [];
    },
    failureMessage,
  });
  const passwordId = fieldId(form.id, 'password');
  useEffect(() => {
    if (email !== '') document.getElementById(passwordId)?.focus();
  }, [email, passwordId]);
  return (
    <form className={css['form']} aria-label="Logga in" noValidate onSubmit={form.onSubmit}>
      <Failure {...form} />
      <TextField label="E-postadress" type="email" autoComplete="username" {...form.field('email')} />
      <TextField label="Lösenord" type="password" autoComplete="current-password" {...form.field('password')} />
      <FormActions form={form} submit="Logga in" submitting="Loggar in …">
        {children}
      </FormActions>
    </form>
  );
}

/** Instead of both steps. */
function PasskeyWay({ goOn }: Pick<StepProps, 'goOn'>) {
  const form = useKraftenForm({
    initialValues: {},
    warnOnLeave: false,
    submit: async () => {
      await goOn(await signInWithPasskey());
      return [];
    },
    failureMessage,
  });
  return (
    <form className={css['form']} aria-label="Logga in med nyckel" noValidate onSubmit={form.onSubmit}>
      <Failure {...form} />
      <p>Har du en nyckel (passkey)? Då behöver du inte skriva något.</p>
      <Button className={css['button']} type="submit" variant="default" aria-disabled={form.pending}>
        {form.pending ? 'Väntar på nyckeln …' : 'Använd nyckel'}
      </Button>
    </form>
  );
}

function CodeStep({ goOn, children }: StepProps) {
  const form = useKraftenForm({
    initialValues: { code: '' },
    warnOnLeave: false,
    validate: ({ code }) =>
      code.trim() === '' ? [{ field: 'code', message: 'Skriv koden som appen visar, eller en reservkod.' }] : [],
    submit: async ({ code }) => {
      await goOn(await sendCode(code));
      return [];
    },
    failureMessage,
  });
  const codeId = fieldId(form.id, 'code');
  useEffect(() => document.getElementById(codeId)?.focus(), [codeId]);
  return (
    <form className={css['form']} aria-label="Skriv koden" noValidate onSubmit={form.onSubmit}>
      <p role="status">Lösenordet stämde. Skriv de sex siffrorna som din autentiseringsapp visar för Kraften.</p>
      <Failure {...form} />
      <TextField
        label="Kod"
        hint="Har du inte telefonen? Skriv en reservkod i stället."
        autoComplete="one-time-code"
        {...form.field('code')}
      />
      <FormActions form={form} submit="Logga in" submitting="Loggar in …">
        {children}
      </FormActions>
    </form>
  );
}

function Failure({ failure, attempt }: { readonly failure: string | null; readonly attempt: number }) {
  return failure === null ? null : (
    <Notice key={attempt} kind="error" announce>
      {failure}
    </Notice>
  );
}

const reasons: Record<SignInRefusal, string> = {
  'wrong-credentials': 'E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.',
  'wrong-code': 'Koden stämmer inte, eller så har det gått för lång tid. Skriv koden som visas nu, eller börja om.',
  'wrong-passkey': 'Det gick inte att logga in med nyckeln. Försök igen, eller använd lösenordet.',
  'no-passkey': 'Det blev inget svar från nyckeln. Försök igen, eller använd lösenordet.',
  'no-code': 'Skriv sex siffror, eller en reservkod som K7MT-2PXW.',
  'too-many-tries': 'Det har varit för många försök. Vänta en minut och försök sedan igen.',
  unreachable: 'Vi får ingen kontakt med servern. Kontrollera nätet och försök igen.',
  fault: 'Något gick fel hos oss. Försök igen om en stund.',
};

function failureMessage(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : reasons.fault;
}

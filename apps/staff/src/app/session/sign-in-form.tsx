import { Notice } from '@kraften/ui/feedback/notice';
import { TextField } from '@kraften/ui/field/text-field';
import { useKraftenForm } from '@kraften/ui/form/use-kraften-form';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { type SignInRefusal, signIn } from './auth';
import css from './session.module.css';

type SignInFormProps = {
  readonly onSignedIn: (userId: string | null) => Promise<void>;
  /** Another way out, beside the button. */
  readonly children?: ReactNode;
};

/** E-mail and password, with a plain word when it doesn't work. */
export function SignInForm({ onSignedIn, children }: SignInFormProps) {
  const form = useKraftenForm({
    initialValues: { email: '', password: '' },
    warnOnLeave: false,
    validate: ({ email, password }) => [
      ...(email.trim() === '' ? [{ field: 'email', message: 'Skriv din e-postadress.' }] : []),
      ...(password === '' ? [{ field: 'password', message: 'Skriv ditt lösenord.' }] : []),
    ],
    submit: async ({ email, password }) => {
      const outcome = await signIn(email.trim(), password);
      if (outcome.kind === 'refused') throw new Error(reasons[outcome.refusal]);
      await onSignedIn(outcome.userId);
      return [];
    },
    failureMessage: (thrown) => (thrown instanceof Error ? thrown.message : reasons.fault),
  });

  return (
    <form className={css['form']} aria-label="Logga in" noValidate onSubmit={form.onSubmit}>
      {form.failure !== null && (
        <Notice key={form.attempt} kind="error" announce>
          {form.failure}
        </Notice>
      )}
      <TextField label="E-postadress" type="email" autoComplete="username" {...form.field('email')} />
      <TextField label="Lösenord" type="password" autoComplete="current-password" {...form.field('password')} />
      <div className={css['actions']}>
        <Button type="submit" aria-disabled={form.pending}>
          {form.pending ? 'Loggar in …' : 'Logga in'}
        </Button>
        {children}
      </div>
    </form>
  );
}

const reasons: Record<SignInRefusal, string> = {
  'wrong-credentials': 'E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.',
  'too-many-tries': 'Det har varit för många försök. Vänta en minut och försök sedan igen.',
  unreachable: 'Vi får ingen kontakt med servern. Kontrollera nätet och försök igen.',
  fault: 'Något gick fel hos oss. Försök igen om en stund.',
};

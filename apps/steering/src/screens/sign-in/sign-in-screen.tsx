import { Notice } from '@kraften/ui/feedback/notice';
import { TextField } from '@kraften/ui/field/text-field';
import { ErrorSummary } from '@kraften/ui/form/error-summary';
import { FormActions } from '@kraften/ui/form/form-actions';
import { fieldId, useKraftenForm } from '@kraften/ui/form/use-kraften-form';
import { KraftenMark } from '@kraften/ui/layout/kraften-mark';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { type SignInOutcome, signIn } from '../../session/authentication';
import css from './sign-in-screen.module.css';

type SignInScreenProps = {
  readonly because: 'not-signed-in' | 'session-ended';
  readonly onSignedIn: () => void;
};

/** The way in. What one has come for is shown afterwards. */
export function SignInScreen({ because, onSignedIn }: SignInScreenProps) {
  const form = useKraftenForm({
    initialValues: { email: '', password: '' },
    warnOnLeave: false,
    validate: ({ email, password }) => [
      ...(email.includes('@') ? [] : [{ field: 'email', message: 'Skriv din e-postadress, som namn@hedemora.se.' }]),
      ...(password === '' ? [{ field: 'password', message: 'Skriv ditt lösenord.' }] : []),
    ],
    submit: async ({ email, password }) => {
      const outcome = await signIn(email.trim(), password);
      return outcome === 'signed-in' ? [] : [{ field: '', message: problems[outcome] }];
    },
    onSaved: onSignedIn,
  });

  return (
    <main className={css['page']}>
      <div className={css['brand']}>
        <KraftenMark size={40} />
        <span>
          <strong>Kraften</strong> Styrgrupp
        </span>
      </div>
      <PageHeader
        title="Logga in"
        description="Här ser du teamets resultat. Inga uppgifter om enskilda deltagare visas."
      />
      {because === 'session-ended' && (
        <Notice kind="info" announce>
          Du har blivit utloggad. Logga in igen, så kommer du tillbaka till samma sida.
        </Notice>
      )}
      <form className={css['form']} aria-label="Logga in" noValidate onSubmit={form.onSubmit}>
        {form.errors.length > 0 && (
          <ErrorSummary
            attempt={form.attempt}
            title="Det gick inte att logga in"
            errors={form.errors.map(({ field, message }) => ({
              message,
              target: field === '' ? null : fieldId(form.id, field),
            }))}
          />
        )}
        <TextField label="E-postadress" type="email" autoComplete="username" {...form.field('email')} />
        <TextField label="Lösenord" type="password" autoComplete="current-password" {...form.field('password')} />
        <FormActions form={form} submit="Logga in" submitting="Loggar in …" />
      </form>
      <p className={css['foot']}>Har du glömt lösenordet? Be den som är administratör om ett nytt.</p>
    </main>
  );
}

const problems: Readonly<Record<Exclude<SignInOutcome, 'signed-in'>, string>> = {
  'wrong-credentials': 'E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.',
  'too-many-tries': 'Det har varit för många försök. Vänta en minut och försök igen.',
  unreachable: 'Vi får ingen kontakt med servern. Kontrollera att du har nät och försök igen.',
  fault: 'Något gick fel hos oss. Försök igen om en stund.',
};

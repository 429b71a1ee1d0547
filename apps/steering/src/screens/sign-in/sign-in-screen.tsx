import { Notice } from '@kraften/ui/feedback/notice';
import { KraftenMark } from '@kraften/ui/layout/kraften-mark';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { SignInForm } from '@kraften/ui/sign-in/sign-in-form';
import css from './sign-in-screen.module.css';

type SignInScreenProps = {
  readonly because: 'not-signed-in' | 'session-ended';
  readonly onSignedIn: () => void;
};

/** The way in. What one has come for is shown afterwards. */
export function SignInScreen({ because, onSignedIn }: SignInScreenProps) {
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
      <div className={css['form']}>
        <SignInForm onSignedIn={onSignedIn} />
      </div>
      <p className={css['foot']}>Har du glömt lösenordet? Be den som är administratör om ett nytt.</p>
    </main>
  );
}

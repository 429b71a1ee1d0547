import { KraftenMark } from '@kraften/ui/layout/kraften-mark';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { TwoFactorsNeeded } from '@kraften/ui/sign-in/two-factors-needed';
import css from './no-seat-screen.module.css';

/** For somebody whose association asks for two factors, who has set up none. */
export function TwoFactorsScreen() {
  return (
    <main className={css['page']}>
      <div className={css['mark']}>
        <KraftenMark size={40} />
      </div>
      <PageHeader title="Ett steg till" />
      <TwoFactorsNeeded />
    </main>
  );
}

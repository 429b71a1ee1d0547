import { Notice } from '@kraften/ui/feedback/notice';
import { KraftenMark } from '@kraften/ui/layout/kraften-mark';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Button } from '@mantine/core';
import { useState } from 'react';
import css from './no-seat-screen.module.css';

type NoSeatScreenProps = {
  readonly userName: string;
  /** Whether the session has ended. */
  readonly onSignOut: () => Promise<boolean>;
};

/** For somebody who has signed in but has no seat in a steering group: most often a coach at the wrong door. */
export function NoSeatScreen({ userName, onSignOut }: NoSeatScreenProps) {
  const [stillSignedIn, setStillSignedIn] = useState(false);
  return (
    <main className={css['page']}>
      <div className={css['mark']}>
        <KraftenMark size={40} />
      </div>
      <PageHeader title="Du har ingen plats i en styrgrupp" />
      <p>
        Du är inloggad{userName === '' ? '' : ` som ${userName}`}. De här sidorna är för styrgruppens ledamöter och
        samordningsförbundet.
      </p>
      <p>
        Arbetar du i teamet? Då finns dina sidor på ett annat ställe. Borde du se de här sidorna? Säg till den som är
        administratör.
      </p>
      <div className={css['actions']}>
        <Button component="a" href="/arbete/" className={css['go'] ?? ''}>
          Gå till Arbete
        </Button>
        <Button variant="default" onClick={() => void onSignOut().then((left) => setStillSignedIn(!left))}>
          Logga ut och byt användare
        </Button>
      </div>
      {stillSignedIn && (
        <Notice kind="error" announce>
          Du är inte utloggad: vi får ingen kontakt med servern. Försök igen om en stund.
        </Notice>
      )}
    </main>
  );
}

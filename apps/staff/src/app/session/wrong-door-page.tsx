import { Button } from '@mantine/core';
import { leave } from './leave';
import css from './session.module.css';
import { SessionPage } from './session-page';

/** For somebody who has signed in with an account that has no role in a team. */
export function WrongDoorPage() {
  return (
    <SessionPage title="Här arbetar teamet">
      <div className={css['text']}>
        <p>
          Du är inloggad, men ditt konto har ingen roll i ett team. Därför kan du inte se deltagare och remisser här.
        </p>
        <p>
          Sitter du i styrgruppen eller arbetar på förbundet? Då finns dina sidor under{' '}
          <a href="/styrgrupp/">Styrgruppens resultat</a>.
        </p>
        <p>
          Ska du arbeta i ett team, eller representera en myndighet där? Be den som sköter användarna att ge dig en
          roll.
        </p>
      </div>
      <Button variant="default" onClick={() => void leave()}>
        Logga ut
      </Button>
    </SessionPage>
  );
}

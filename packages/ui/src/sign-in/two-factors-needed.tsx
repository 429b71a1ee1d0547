import { Button } from '@mantine/core';

/** For somebody who has to have a second factor before anything else: the page of the account does that. */
export function TwoFactorsNeeded() {
  return (
    <>
      <p>
        Du är inloggad, men här behövs inloggning i två steg: lösenordet och en kod från din telefon, eller en nyckel i
        stället för båda. Det skyddar dem som uppgifterna handlar om.
      </p>
      <p>Det tar någon minut att slå på. Ha telefonen till hands.</p>
      <Button component="a" href="/konto/tva-steg">
        Slå på inloggning i två steg
      </Button>
      <p>
        <a href="/konto/nycklar">Lägg till en nyckel i stället</a>
      </p>
    </>
  );
}

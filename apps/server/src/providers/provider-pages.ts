import { html } from '../pages/html';
import { page } from '../pages/page';
import type { LetInProblem } from './let-in';
import type { ProviderProblem } from './provider-client';

/** Why signing in through a provider came to nothing. `stale`: what came back belongs to no sign-in of this browser. */
export type SignInProblem = ProviderProblem | LetInProblem | 'stale';

export const statusOf: Readonly<Record<SignInProblem, number>> = {
  unreachable: 503,
  ...{ cancelled: 403, stale: 403, untrusted: 403 },
  ...{ 'no-role': 403, 'no-groups': 403, 'no-email': 403, 'other-account': 403, 'one-factor': 403 },
};

/** What has happened and what to do now. */
export function providerProblemPage(options: {
  readonly problem: SignInProblem;
  readonly name: string;
  readonly again: string;
  readonly requestId: string;
}): string {
  const { problem, name, again, requestId } = options;
  const { title, text } = words[problem](name);
  return page(
    title,
    html`
<h1>${title}</h1>
<p class="lead">${text}</p>
<div class="row"><a class="button" href="${again}">Försök igen</a><a class="button quiet" href="/logga-in">Logga in på annat sätt</a></div>
<p class="foot">Om du frågar någon om felet: uppge ${requestId}</p>`,
  );
}

type Words = { readonly title: string; readonly text: string };

const words: Readonly<Record<SignInProblem, (name: string) => Words>> = {
  unreachable: (name) => ({
    title: `${name} svarar inte`,
    text: `Inloggningen hos ${name} går inte att nå just nu. Vänta några minuter och försök igen. Den som redan är inloggad i Kraften kan arbeta vidare. Dröjer det: hör av dig till it-stödet hos ${name}. Är det bråttom: be administratören för Kraften om hjälp.`,
  }),
  cancelled: (name) => ({
    title: 'Du är inte inloggad',
    text: `Inloggningen avbröts, eller så släppte ${name} inte in dig. Försök igen. Går det inte: hör av dig till it-stödet hos ${name}.`,
  }),
  stale: () => ({
    title: 'Börja om med inloggningen',
    text: 'Den här inloggningen är redan använd, har tagit mer än tio minuter eller började i en annan webbläsare.',
  }),
  untrusted: (name) => ({
    title: 'Du är inte inloggad',
    text: `Svaret från ${name} gick inte att bekräfta. Försök igen. Händer det på nytt: säg till den som sköter Kraften.`,
  }),
  'no-role': (name) => ({
    title: 'Du har ingen roll i Kraften',
    text: `${name} har inte lagt dig i någon grupp som ger en roll här. Be din verksamhetsledare ordna det med it-stödet hos ${name}, och logga sedan in igen.`,
  }),
  'no-groups': (name) => ({
    title: 'Dina grupper kom inte med',
    text: `Du är med i så många grupper hos ${name} att de inte fick plats i svaret. Be it-stödet hos ${name} att bara skicka Kraftens grupper.`,
  }),
  'no-email': (name) => ({
    title: 'Din e-postadress saknas',
    text: `${name} skickade ingen e-postadress som är kontrollerad. Be it-stödet hos ${name} lägga in den, och logga sedan in igen.`,
  }),
  'other-account': (name) => ({
    title: 'Adressen hör till ett annat konto',
    text: `Det finns redan ett konto med din e-postadress som inte kan kopplas till ${name}, till exempel för att det har en roll utanför förbundet. Logga in som du brukar, eller be administratören för Kraften om hjälp.`,
  }),
  'one-factor': (name) => ({
    title: 'Du behöver logga in i två steg',
    text: `Din roll kräver två steg, och ${name} frågade bara efter ett. Be it-stödet hos ${name} att slå på två steg för Kraften, och logga sedan in igen.`,
  }),
};

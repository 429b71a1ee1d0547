import type { ReactNode } from 'react';
import type { Messages } from '../messages/messages';
import { CarriedDraft, useCarried } from '../part/carried-draft';
import { answerFormId, GoButton, goFormId } from '../part/go-button';
import { LanguageChoice } from '../part/language-choice';
import { Mark } from '../part/mark';
import { ReceiptKeyFields } from '../part/receipt-key-fields';
import { pathOf, type Route } from '../route/route';

type PageFrameProps = {
  readonly t: Messages;
  readonly route: Route;
  readonly teamSlug: string | null;
  readonly children: ReactNode;
};

/** What surrounds every page: a way to skip to the content, a way out, and other ways to reach the team. */
export function PageFrame({ t, route, teamSlug, children }: PageFrameProps) {
  const words = t.frame;
  const mayCancel = ['team', 'question', 'note', 'check'].includes(route.page);
  const carried = useCarried();
  const receipt = route.page === 'follow' ? (carried?.receipt ?? null) : null;
  const isUnderWay = mayCancel || route.page === 'cancel';
  const isCarrying = isUnderWay || receipt !== null || (route.page === 'start' && (carried?.draft ?? '') !== '');
  const links = [
    { to: { page: 'talk' }, text: words.talk },
    { to: { page: 'privacy' }, text: words.privacy },
    { to: { page: 'follow' }, text: words.follow },
  ] as const;
  return (
    <>
      {route.page === 'question' ? (
        // What Enter in a field presses: the first button of a form, and not the one that leads back.
        <button type="submit" form={answerFormId} className="unseen" tabIndex={-1} aria-hidden="true">
          {words.continue}
        </button>
      ) : null}
      <a className="skip-link screen-only" href="#main">
        {words.toContent}
      </a>
      <header className="page top">
        <a className="target home" href={pathOf({ page: 'start' }, t.language)}>
          <Mark />
          {words.product}
        </a>
        {mayCancel ? (
          <GoButton t={t} from={route} to={{ page: 'cancel' }} className="link target screen-only">
            {words.cancel}
          </GoButton>
        ) : null}
      </header>
      <LanguageChoice t={t} route={route} teamSlug={teamSlug} isCarrying={isCarrying} />
      <main className="page main column reads-first" id="main" tabIndex={-1}>
        {children}
      </main>
      {isCarrying || route.page === 'start' ? (
        <form method="post" action={pathOf(route, t.language)} id={goFormId} hidden>
          {receipt === null ? null : <ReceiptKeyFields {...receipt} />}
          <input type="hidden" name="intent" value="go" />
          <CarriedDraft t={t} route={route} />
        </form>
      ) : null}
      <footer className="page bottom screen-only">
        <nav aria-label={words.footer}>
          <ul className="bottom-links">
            {links.map(({ to, text }) => (
              <li className="bottom-link" key={to.page}>
                <a
                  className="target"
                  href={pathOf(to, t.language)}
                  aria-current={to.page === route.page ? 'page' : undefined}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </footer>
    </>
  );
}

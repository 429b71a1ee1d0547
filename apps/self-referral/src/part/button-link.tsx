import type { ReactNode } from 'react';
import type { Messages } from '../messages/messages';
import { pathOf, pathWithTeam, type Route } from '../route/route';

type ButtonLinkProps = {
  readonly t: Messages;
  readonly to: Route;
  readonly children: ReactNode;
  /** Not what most readers come to press. */
  readonly isQuiet?: boolean;
  /** The team that the address names, for who begins without a script. */
  readonly teamSlug?: string | null;
};

/** A link that leads on, with the weight of a button. */
export function ButtonLink({ t, to, children, isQuiet = false, teamSlug = null }: ButtonLinkProps) {
  const path = pathOf(to, t.language);
  return (
    <a
      className={isQuiet ? 'button quiet action' : 'button action'}
      href={teamSlug === null ? path : pathWithTeam(path, teamSlug)}
    >
      {children}
    </a>
  );
}

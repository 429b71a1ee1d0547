import type { ReactNode } from 'react';
import { pathOf, pathWithTeam, type Route } from '../route/route';

type ButtonLinkProps = {
  readonly to: Route;
  readonly children: ReactNode;
  /** Not what most readers come to press. */
  readonly isQuiet?: boolean;
  /** The team that the address names, for who begins without a script. */
  readonly teamSlug?: string | null;
};

/** A link that leads on, with the weight of a button. */
export function ButtonLink({ to, children, isQuiet = false, teamSlug = null }: ButtonLinkProps) {
  return (
    <a
      className={isQuiet ? 'button quiet action' : 'button action'}
      href={teamSlug === null ? pathOf(to) : pathWithTeam(to, teamSlug)}
    >
      {children}
    </a>
  );
}

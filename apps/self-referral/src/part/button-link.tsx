import type { ReactNode } from 'react';
import type { Messages } from '../messages/messages';
import { pathOf, type Route } from '../route/route';

type ButtonLinkProps = {
  readonly t: Messages;
  readonly to: Route;
  readonly children: ReactNode;
  /** Not what most readers come to press. */
  readonly isQuiet?: boolean;
};

/** A link that leads on, with the weight of a button. */
export function ButtonLink({ t, to, children, isQuiet = false }: ButtonLinkProps) {
  return (
    <a className={isQuiet ? 'button quiet action' : 'button action'} href={pathOf(to, t.language)}>
      {children}
    </a>
  );
}

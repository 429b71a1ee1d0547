import { type ComponentType, createContext, type MouseEventHandler, type ReactNode, useContext } from 'react';

export type AppLinkProps = {
  /** Address inside the app, or a whole one. */
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly 'aria-current'?: 'page' | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly onClick?: MouseEventHandler<HTMLAnchorElement> | undefined;
};

/** What a router must offer: a component that draws an `<a>` for an `href`. */
export type LinkComponent = ComponentType<AppLinkProps> | 'a';

export const LinkContext = createContext<LinkComponent>('a');

/** A link drawn by the app's own router. */
export function AppLink(props: AppLinkProps) {
  const Link = useContext(LinkContext);
  return <Link {...props} />;
}

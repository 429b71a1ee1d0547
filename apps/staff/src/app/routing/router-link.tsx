import type { AppLinkProps } from '@kraften/ui/navigation/app-link';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

/** A link inside the app, drawn for the components of the house. */
export function RouterLink({ href, onClick, ...link }: AppLinkProps) {
  const router = useRouter();
  const address = href.startsWith('/') ? `${router.basepath}${href}` : href;

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (event.defaultPrevented || opensElsewhere(event)) return;
    event.preventDefault();
    router.history.push(address);
  }

  return <a {...link} href={address} onClick={follow} />;
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

import type { AppLinkProps } from '@kraften/ui/navigation/app-link';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

/** A link inside the app: a whole address for a new tab, and a page that isn't loaded anew for an ordinary press. */
export function RouterLink({ href, onClick, ...link }: AppLinkProps) {
  const router = useRouter();
  const address = href.startsWith('/') ? `${router.basepath}${href}` : href;

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const opensElsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || opensElsewhere || !href.startsWith('/')) return;
    event.preventDefault();
    router.history.push(address);
  }

  return <a {...link} href={address} onClick={follow} />;
}

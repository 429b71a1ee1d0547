import type { Messages } from '../messages/messages';
import { pathOf, type Route } from '../route/route';

export function BackLink({ t, to }: { readonly t: Messages; readonly to: Route }) {
  return (
    <a className="back target screen-only" href={pathOf(to, t.language)}>
      {t.frame.back}
    </a>
  );
}

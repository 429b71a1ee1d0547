import type { Messages } from '../messages/messages';
import { pathOf } from '../route/route';

/** Shown where something is asked for that could reveal where somebody lives. Nothing is to be ticked: that too would tell. */
export function ProtectedReminder({ t }: { readonly t: Messages }) {
  return (
    <p className="reminder">
      {t.protectedIdentity.short} <a href={pathOf({ page: 'talk' }, t.language)}>{t.frame.talk}</a>
    </p>
  );
}

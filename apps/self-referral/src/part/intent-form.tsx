import type { ReactNode } from 'react';
import type { Messages } from '../messages/messages';
import { pathOf, type Route } from '../route/route';
import { CarriedDraft } from './carried-draft';

/** What a form asks for. It stands in the form itself, so that the same page can be posted to a server. */
export const intents = [
  'go',
  'answer',
  'skip',
  'choose-team',
  'switch-team',
  'send',
  'send-anyway',
  'discard',
  'start-another',
  'forget-receipt',
  'open-receipt',
  'close-receipt',
  'choose-visit',
  'write-on-receipt',
  'withdraw',
  'load-teams',
] as const;
export type Intent = (typeof intents)[number];

type IntentFormProps = {
  readonly t: Messages;
  readonly intent: Intent;
  /** The page that the form stands on, which is where it is posted. */
  readonly route: Route;
  readonly children: ReactNode;
  /** A single button among other actions. */
  readonly isAction?: boolean;
  readonly id?: string;
};

export function IntentForm({ t, intent, route, children, isAction = false, id }: IntentFormProps) {
  const action = pathOf(route, t.language);
  return (
    <form method="post" action={action} noValidate className={isAction ? 'action' : 'column'} id={id}>
      {children}
      <input type="hidden" name="intent" value={intent} />
      <CarriedDraft t={t} route={route} />
    </form>
  );
}

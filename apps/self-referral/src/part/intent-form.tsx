import type { ReactNode } from 'react';
import { pathOf, type Route } from '../route/route';

/** What a form asks for. It stands in the form itself, so that the same page can be posted to a server. */
export const intents = [
  'answer',
  'skip',
  'choose-team',
  'switch-team',
  'send',
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
  readonly intent: Intent;
  /** The page that the form stands on, which is where it is posted. */
  readonly route: Route;
  readonly children: ReactNode;
  /** A single button among other actions. */
  readonly isAction?: boolean;
};

export function IntentForm({ intent, route, children, isAction = false }: IntentFormProps) {
  return (
    <form method="post" action={pathOf(route)} noValidate className={isAction ? 'action' : 'column'}>
      {children}
      <input type="hidden" name="intent" value={intent} />
    </form>
  );
}

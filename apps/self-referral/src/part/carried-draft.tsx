import { createContext, useContext } from 'react';
import type { ReceiptKeys } from '../door/door';
import type { Messages } from '../messages/messages';
import { pathOf, type Route } from '../route/route';

/** What the forms of a page carry where no script remembers it. */
export type Carried = {
  /** The answers so far, sealed by the server; empty before there are any. */
  readonly draft: string;
  /** The team that the address named. */
  readonly teamSlug: string | null;
  /** What opened the page that follows a referral; null where nothing is open. */
  readonly receipt: ReceiptKeys | null;
};

const CarriedContext = createContext<Carried | null>(null);
export const CarriedProvider = CarriedContext.Provider;

/** Null where a script remembers everything. */
export function useCarried(): Carried | null {
  return useContext(CarriedContext);
}

/** Hidden in each form that is posted to the server; nothing where a script has taken over. */
export function CarriedDraft({ t, route }: { readonly t: Messages; readonly route: Route }) {
  const carried = useCarried();
  if (carried === null) return null;
  const { draft, teamSlug } = carried;
  return (
    <>
      <input type="hidden" name="from" value={pathOf(route, t.language)} />
      {draft === '' ? null : <input type="hidden" name="draft" value={draft} />}
      {draft === '' && teamSlug !== null ? <input type="hidden" name="team" value={teamSlug} /> : null}
    </>
  );
}

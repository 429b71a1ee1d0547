import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { FormLanguage as Language } from '@kraften/domain/concepts/self-referral/form-language';
import type { Team } from '../door/door';
import type { FollowState } from '../follow/follow-state';
import type { FormState } from '../form/form-state';
import type { Teams } from '../page/team-page';
import { languageOf, type Route, routeOf, teamSlugIn } from '../route/route';

/**
 * What the first showing of a page rests on. The server makes the page of it and sends it along, so that the browser
 * starts from the same page.
 */
export type Served = {
  /** The page, which isn't always that of the address: a posted form leads on. */
  readonly route: Route;
  readonly language: Language;
  /** The team that the address named. */
  readonly teamSlug: string | null;
  readonly today: CalendarDate;
  readonly origin: string;
  readonly teams: Teams;
  /** The form under way; null when none is. */
  readonly form: FormState | null;
  /** The page of the form that the reader came from. */
  readonly formPage: Route | null;
  /** The answers came too late, or not as the server had sealed them. */
  readonly isLost: boolean;
  /** What the reference and the code opened; null when nothing was asked. */
  readonly follow: FollowState | null;
  /** The answers so far, sealed. */
  readonly sealed: string;
};

/** What there is without a server that makes pages. */
export function servedNothing(address: Location, today: CalendarDate): Served {
  const asked = { route: routeOf(address), language: languageOf(address), teamSlug: teamSlugIn(address.search) };
  const nothing = { form: null, formPage: null, isLost: false, follow: null, sealed: '' };
  return { ...asked, origin: address.origin, today, teams: { status: 'loading', list: [] }, ...nothing };
}

/** The chosen team, if it is there; the only one, where no choice is to be made. */
export function settledTeam(chosen: string | null, list: readonly Team[]): string | null {
  if (list.some(({ teamSlug }) => teamSlug === chosen)) return chosen;
  return list.length === 1 ? (list[0]?.teamSlug ?? null) : null;
}

import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { useEffect, useState } from 'react';
import type { Door } from '../door/door';
import { newKey } from '../draft/new-key';
import { admittedPage } from '../form/admitted-page';
import { firstPage } from '../form/way-through';
import type { Messages } from '../messages/messages';
import { belongsToForm, pathOf, type Route, teamSlugIn } from '../route/route';
import type { DeviceStorage } from '../storage/kept-draft';
import { useForm } from './use-form';
import { useForms, useLinks } from './use-page-events';
import { useRoute } from './use-route';
import { useTeams } from './use-teams';

export type SelfReferralProps = {
  readonly t: Messages;
  readonly door: Door;
  readonly storage: DeviceStorage | null;
  readonly today: CalendarDate;
};

/** What is shared by all pages: where the reader is, the form under way and the teams. */
export function useSelfReferral({ door, storage, today }: Omit<SelfReferralProps, 't'>) {
  const place = useRoute();
  const { form, dispatch, ...device } = useForm({
    storage,
    today,
    teamSlug: teamSlugIn(window.location.search),
    onSentElsewhere: () => place.replace({ page: 'sent' }),
  });
  const { draft } = form;
  const { teams, load } = useTeams({
    door,
    onLoaded: (list) => {
      if (list.some(({ teamSlug }) => teamSlug === draft.teamSlug)) return;
      const only = list.length === 1 ? list[0] : undefined;
      dispatch({ type: 'team-chosen', teamSlug: only?.teamSlug ?? null });
    },
  });

  const route = admittedPage(place.route, form);
  // Answers that aren't kept are gone when the browser loads the page anew in the middle of the form.
  const isLost = place.visit === 0 && belongsToForm(place.route) && route.page === 'start';
  const path = pathOf(route, place.language);
  useEffect(() => {
    if (pathOf(place.route, place.language) !== path) window.history.replaceState(null, '', path);
  }, [place.route, place.language, path]);

  const [formPage, setFormPage] = useState<Route | null>(null);
  if (belongsToForm(route) && (formPage === null || pathOf(formPage, place.language) !== path)) setFormPage(route);

  useLinks(place.go);
  useForms({
    on: {
      'load-teams': load,
      discard: () => {
        device.forget();
        dispatch({ type: 'discarded', nextKey: newKey() });
        setFormPage(null);
        place.replace({ page: 'cancelled' });
      },
      'start-another': () => {
        dispatch({ type: 'started-over' });
        place.go(firstPage(draft));
      },
    },
  });

  const team = teams.list.find(({ teamSlug }) => teamSlug === draft.teamSlug) ?? null;
  return { place, route, isLost, form, dispatch, device, teams, team, formPage };
}

export type SelfReferral = ReturnType<typeof useSelfReferral>;

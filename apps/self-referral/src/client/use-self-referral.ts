import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { useEffect, useState } from 'react';
import type { Door } from '../door/door';
import { newKey } from '../draft/new-key';
import { admittedPage } from '../form/admitted-page';
import { firstPage } from '../form/way-through';
import type { Messages } from '../messages/messages';
import { belongsToForm, languageOf, pathOf, type Route, routeOf } from '../route/route';
import { type Served, settledTeam } from '../served/served';
import type { DeviceStorage } from '../storage/kept-draft';
import { useForm } from './use-form';
import { useForms, useLinks } from './use-page-events';
import { useRoute } from './use-route';
import { useTeams } from './use-teams';

export type SelfReferralProps = {
  readonly t: Messages;
  readonly door: Door;
  /** The device's storage, where there is a device. */
  readonly deviceStorage: DeviceStorage | null;
  readonly served: Served;
};

/** What is shared by all pages: where the reader is, the form under way and the teams. */
export function useSelfReferral({ door, deviceStorage, served }: Omit<SelfReferralProps, 't'>) {
  const today: CalendarDate = served.today;
  const place = useRoute(served);
  const { form, dispatch, isLive, storage, ...device } = useForm({
    ...{ storage: deviceStorage, today, served },
    onSentElsewhere: () => place.replace({ page: 'sent' }),
  });
  const { draft } = form;
  const { teams, load } = useTeams({
    ...{ door, served: served.teams },
    onLoaded: (list) => {
      const teamSlug = settledTeam(draft.teamSlug, list);
      if (teamSlug !== draft.teamSlug) dispatch({ type: 'team-chosen', teamSlug });
    },
  });

  const route = admittedPage(place.route, form);
  // Answers that aren't kept are gone when the browser loads the page anew in the middle of the form.
  const isLost = place.visit === 0 && route.page === 'start' && (served.isLost || belongsToForm(place.route));
  const path = pathOf(route, place.language);
  useEffect(() => {
    const { location } = window;
    if (pathOf(routeOf(location), languageOf(location)) !== path) window.history.replaceState(null, '', path);
  }, [path]);

  const [formPage, setFormPage] = useState<Route | null>(served.formPage);
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
  return { place, route, isLost, form, dispatch, device, storage, isLive, today, teams, team, formPage };
}

export type SelfReferral = ReturnType<typeof useSelfReferral>;

import { allMunicipalities } from '@kraften/domain/concepts/municipality/municipality';
import type { Team } from '../door/door';
import { hasAnswers } from '../draft/draft';
import { firstPage, pageToResume } from '../form/way-through';
import { wordsOfTeam } from '../messages/team-words';
import { MissingPage } from '../page/missing-page';
import { PrivacyPage } from '../page/privacy-page';
import { StartPage } from '../page/start-page';
import { TalkPage } from '../page/talk-page';
import type { Route } from '../route/route';
import { usePageTitle } from './use-page-focus';
import type { SelfReferral, SelfReferralProps } from './use-self-referral';

const frontPages = ['start', 'talk', 'privacy', 'missing'] as const satisfies readonly Route['page'][];
type FrontRoute = Extract<Route, { page: (typeof frontPages)[number] }>;

/** Whether the page is one of those before and beside the form, which need nothing more to be fetched. */
export function isFrontRoute(route: Route): route is FrontRoute {
  return frontPages.some((page) => page === route.page);
}

type FrontPageProps = SelfReferralProps & SelfReferral & { readonly route: FrontRoute };

export function FrontPage(props: FrontPageProps) {
  const { t, route, form, teams, formPage } = props;
  const team = props.team && wordsOfTeam(props.team);
  usePageTitle(route.page === 'start' ? t.start.title(team) : t.frame.pageTitle(t[route.page].title));
  switch (route.page) {
    case 'start':
      return (
        <StartPage
          t={t}
          route={route}
          team={team}
          teamSlug={form.draft.teamSlug}
          before={beforeStart(props)}
          firstPage={firstPage(form.draft)}
          resumeAt={pageToResume(form.draft)}
          stops={stopsIn(props.team === null ? teams.list : [props.team])}
        />
      );
    case 'talk':
      return <TalkPage t={t} team={team} teams={teams.list.map(wordsOfTeam)} formPage={formPage} />;
    case 'privacy':
      return <PrivacyPage t={t} formPage={formPage} />;
    case 'missing':
      return <MissingPage t={t} />;
  }
}

function stopsIn(teams: readonly Team[]) {
  return teams.flatMap(({ catchment, intakeStop: text }) =>
    text === null ? [] : [{ places: allMunicipalities(catchment), text }],
  );
}

function beforeStart({ form, isLost }: FrontPageProps) {
  if (form.outcome !== null) return 'sent';
  if (isLost) return 'lost';
  if (!hasAnswers(form.draft)) return 'nothing';
  return form.isKept ? 'kept' : 'answers';
}

import { useNavigate } from '@tanstack/react-router';
import { resultsPath } from '../address/addresses';
import { readPageSearch } from '../address/page-search';
import type { PageProps } from '../parts/page-props';
import { SlideShow } from '../parts/slide-show/slide-show';
import { periodName } from '../period/period-words';
import { CooperationScreen } from '../screens/cooperation/cooperation-screen';
import { EconomyScreen } from '../screens/economy/economy-screen';
import { OverviewScreen } from '../screens/overview/overview-screen';
import { useSeated } from '../session/seated';
import { ResultsPage } from './results-page';

/** The pages' sections one at a time, for everybody in the room. */
export function PresentationPage(page: PageProps) {
  const { role } = useSeated();
  const navigate = useNavigate();
  const seesOwnTeam = role === 'steering-member';
  return (
    <SlideShow
      title={`${page.team.teamName}, ${periodName(page.choice)}`}
      onEnd={() =>
        void navigate({ to: resultsPath as string, search: (before) => readPageSearch(before), replace: true })
      }
    >
      {seesOwnTeam && <OverviewScreen {...page} />}
      <ResultsPage {...page} />
      {seesOwnTeam && <EconomyScreen {...page} />}
      <CooperationScreen {...page} />
    </SlideShow>
  );
}

import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { pageHref } from '../address/addresses';
import { readPageSearch } from '../address/page-search';
import { periodFromAddress, periodToAddress } from '../period/period-address';
import { canBeChosen } from '../period/period-options';
import type { SeatTeam } from '../session/seat';
import { useSeated } from '../session/seated';
import { NoSuchPage } from './no-such-page';
import type { Page } from './pages';
import { useStartPeriod } from './use-start-period';

/** A page for the team in the address, or for the first of one's teams. */
export function TeamPage({ page }: { readonly page: Page }) {
  const { teams, role } = useSeated();
  const { pathname, search } = useLocation();
  const { team: teamId } = readPageSearch(search);
  const [own] = teams;
  const team = teamId === undefined ? own : teams.find((one) => one.teamId === teamId);
  if (page.onlyFor !== undefined && page.onlyFor !== role) return <NoSuchPage />;
  if (team !== undefined) return <PageOfTeam key={team.teamId} team={team} page={page} />;
  return (
    <>
      <PageHeader title={page.menu?.label ?? 'Styrgrupp'} />
      {teamId === undefined ? (
        <EmptyState title="Du har inget team än">
          När administratören har lagt till dig i ett teams styrgrupp visas teamets resultat här.
        </EmptyState>
      ) : (
        <EmptyState
          title="Länken gäller ett team som du inte har tillgång till"
          action={
            own && <AppLink href={pageHref(pathname, { team: own.teamId })}>Visa sidan för {own.teamName}</AppLink>
          }
        >
          Be den som skickade länken om en annan, eller gå till ditt eget team.
        </EmptyState>
      )}
    </>
  );
}

type PageOfTeamProps = { readonly page: Page; readonly team: SeatTeam };

function PageOfTeam({ page: { screen: Screen }, team }: PageOfTeamProps) {
  const { today, role } = useSeated();
  const wholeYearsOnly = role === 'association-officer';
  const { pathname, search: written } = useLocation();
  const search = readPageSearch(written);
  const navigate = useNavigate();
  const addressed = search.period === undefined ? null : periodFromAddress(search.period);
  const isShown =
    addressed !== null && (!wholeYearsOnly || canBeChosen(addressed, { today, wholeYearsOnly, firstEnrolledOn: null }));
  const chosen = isShown ? addressed : null;
  const start = useStartPeriod(team.teamId, chosen === null);
  const choice = chosen ?? start;
  const period = choice === null ? undefined : periodToAddress(choice);
  const here = { ...written, team: team.teamId, ...(period === undefined ? {} : { period }) };

  // The address says what is shown, so that a copied link shows the same next year.
  const isIncomplete = period !== undefined && (search.team === undefined || search.period !== period);
  useEffect(() => {
    if (!isIncomplete) return;
    void navigate({
      to: '.',
      search: (before) => ({ ...before, team: team.teamId, period }),
      replace: true,
      resetScroll: false,
    });
  }, [isIncomplete, navigate, team.teamId, period]);

  return (
    <Screen
      team={team}
      today={today}
      wholeYearsOnly={wholeYearsOnly}
      choice={choice}
      hrefOf={(next) => pageHref(pathname, { ...here, period: periodToAddress(next) })}
      onChoosePeriod={(next) =>
        void navigate({
          to: '.',
          search: (before) => ({ ...before, team: team.teamId, period: periodToAddress(next) }),
          resetScroll: false,
        })
      }
      pageHref={(path) => pageHref(path, { team: team.teamId, ...(period === undefined ? {} : { period }) })}
    />
  );
}

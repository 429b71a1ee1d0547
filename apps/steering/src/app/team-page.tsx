import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { pageHref, resultsPath } from '../address/addresses';
import { readPageSearch } from '../address/page-search';
import { defaultPeriod } from '../period/default-period';
import { periodFromAddress, periodToAddress } from '../period/period-address';
import { canBeChosen } from '../period/period-options';
import type { SeatTeam } from '../session/seat';
import { useSeated } from '../session/seated';
import { NoSuchPage } from './no-such-page';
import { type Page, pagesFor } from './pages';

/** A page for the team in the address, or for the first of one's teams. */
export function TeamPage({ page }: { readonly page: Page }) {
  const { teams, role } = useSeated();
  const { pathname, search } = useLocation();
  const { team: teamId } = readPageSearch(search);
  const [own] = teams;
  const team = teamId === undefined ? own : teams.find((one) => one.teamId === teamId);
  const elsewhere = otherPage(page, { role, search });
  if (elsewhere !== null) return elsewhere === 'none' ? <NoSuchPage /> : <GoTo path={elsewhere} />;
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

/** Once: the router's own component goes again whenever it is drawn, which going makes it be. */
function GoTo({ path }: { readonly path: string }) {
  const navigate = useNavigate();
  useEffect(() => {
    void navigate({ to: path, search: (before) => before, replace: true });
  }, [navigate, path]);
  return <Loading label="Sidan öppnas" />;
}

type Asked = { readonly role: UserRole; readonly search: Readonly<Record<string, unknown>> };

/**
 * Where to go instead: from the address that the app opens at to the first page of those who don't have it, and to the
 * results, which stood there once, for an old link that names a series of theirs. Null to stay.
 */
function otherPage(page: Page, { role, search }: Asked): string | null {
  const isStart = page.path === '/';
  if (isStart && 'serie' in search) return resultsPath;
  if (page.onlyFor === undefined || page.onlyFor === role) return null;
  const [first] = pagesFor(role);
  return isStart && first !== undefined ? first.path : 'none';
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
  const { firstEnrolledOn } = team;
  const choice = isShown ? addressed : defaultPeriod({ today, firstEnrolledOn, wholeYearsOnly });
  const period = periodToAddress(choice);
  const here = { ...written, team: team.teamId, period };

  // The address says what is shown, so that a copied link shows the same next year.
  const isIncomplete = search.team === undefined || search.period !== period;
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
    <Suspense fallback={<Loading label="Sidan öppnas" />}>
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
        pageHref={(path, other = choice) =>
          pageHref(pagesFor(role).some((each) => each.path === path) ? path : resultsPath, {
            ...{ team: team.teamId, period: periodToAddress(other) },
          })
        }
      />
    </Suspense>
  );
}

import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { resultsHref } from '../address/addresses';
import { periodFromAddress, periodToAddress } from '../period/period-address';
import { canBeChosen } from '../period/period-options';
import { ResultsScreen } from '../screens/results/results-screen';
import { defaultSeries } from '../series/series-choice';
import type { SeatTeam } from '../session/seat';
import { useSeated } from '../session/seated';
import { useStartPeriod } from './use-start-period';

/** The results of the team in the address, or of the first of one's teams. */
export function ResultsPage() {
  const { teams } = useSeated();
  const { team: teamId } = useSearch({ from: '/' });
  const [own] = teams;
  const team = teamId === undefined ? own : teams.find((one) => one.teamId === teamId);
  if (team !== undefined) return <ResultsOfTeam key={team.teamId} team={team} />;
  return (
    <>
      <PageHeader title="Resultat" />
      {teamId === undefined ? (
        <EmptyState title="Du har inget team än">
          När administratören har lagt till dig i ett teams styrgrupp visas teamets resultat här.
        </EmptyState>
      ) : (
        <EmptyState
          title="Länken gäller ett team som du inte har tillgång till"
          action={own && <AppLink href={resultsHref({ team: own.teamId })}>Visa resultaten för {own.teamName}</AppLink>}
        >
          Be den som skickade länken om en annan, eller gå till ditt eget team.
        </EmptyState>
      )}
    </>
  );
}

function ResultsOfTeam({ team }: { readonly team: SeatTeam }) {
  const { today, role } = useSeated();
  const wholeYearsOnly = role === 'association-officer';
  const search = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const addressed = search.period === undefined ? null : periodFromAddress(search.period);
  const isShown =
    addressed !== null && (!wholeYearsOnly || canBeChosen(addressed, { today, wholeYearsOnly, firstEnrolledOn: null }));
  const chosen = isShown ? addressed : null;
  const start = useStartPeriod(team.teamId, chosen === null);
  const choice = chosen ?? start;
  const period = choice === null ? undefined : periodToAddress(choice);
  const here = { ...search, team: team.teamId, ...(period === undefined ? {} : { period }) };

  // The address says what is shown, so that a copied link shows the same next year.
  const isIncomplete = period !== undefined && (search.team === undefined || search.period !== period);
  useEffect(() => {
    if (!isIncomplete) return;
    void navigate({
      search: (before) => ({ ...before, team: team.teamId, period }),
      replace: true,
      resetScroll: false,
    });
  }, [isIncomplete, navigate, team.teamId, period]);

  return (
    <ResultsScreen
      team={team}
      today={today}
      wholeYearsOnly={wholeYearsOnly}
      choice={choice}
      series={search.serie ?? defaultSeries}
      hrefOf={(next) => resultsHref({ ...here, period: periodToAddress(next) })}
      onChoosePeriod={(next) =>
        void navigate({ search: { ...here, period: periodToAddress(next) }, resetScroll: false })
      }
      onChooseSeries={(serie) => void navigate({ search: { ...here, serie }, replace: true, resetScroll: false })}
    />
  );
}

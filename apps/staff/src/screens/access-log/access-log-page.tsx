import { ErrorState } from '@kraften/ui/feedback/error-state';
import { Notice } from '@kraften/ui/feedback/notice';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { getRouteApi } from '@tanstack/react-router';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { useMay } from '../../app/session/use-may';
import { PrintedBy } from '../../parts/page/printed-by';
import { ViewLinks } from '../../parts/view/view-links';
import { AccessLogFilters } from './access-log-filters';
import { type AccessLogSearch, periodIn } from './access-log-search';
import { UnusualAccess } from './unusual-access';
import { WholeLog } from './whole-log';

const route = getRouteApi('/atkomstlogg');

/** For the team lead: what somebody should look at, and all that has been done. */
export function AccessLogPage() {
  const mayReview = useMay('audit:review');
  if (mayReview) return <AccessLog />;
  return (
    <>
      <PageHeader title="Åtkomstlogg" />
      <ErrorState title="Åtkomstloggen läses av verksamhetsledaren">
        Vill du veta vem som har läst ett ärende, fråga verksamhetsledaren i ditt team.
      </ErrorState>
    </>
  );
}

function AccessLog() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { today } = useMe();
  const period = periodIn(search, today);
  const inOrder = period.from <= period.to;
  const show = (next: AccessLogSearch) => void navigate({ search: next, replace: true, resetScroll: false });
  return (
    <>
      <PageHeader
        title="Åtkomstlogg"
        description="Vem i teamet som har läst, ändrat och skrivit ut, och när. Att något är ovanligt betyder inte att det är fel: titta på det, och skriv vad du kom fram till."
      />
      <ViewLinks label="Visa i åtkomstloggen" views={viewsOf(search)} />
      <AccessLogFilters search={search} period={period} onSearch={show} />
      {!inOrder && <Notice kind="info">Välj en första dag som inte ligger efter den sista.</Notice>}
      {inOrder && search.vy === 'allt' && <WholeLog search={search} period={period} onSearch={show} />}
      {inOrder && search.vy !== 'allt' && (
        <UnusualAccess key={search.vy} search={search} period={period} onSearch={show} />
      )}
      <PrintedBy />
    </>
  );
}

const views = [
  [undefined, 'Att granska'],
  ['granskade', 'Granskat'],
  ['allt', 'Hela loggen'],
] as const;

/** The filters stay from one view to another, save for the kind, which only the whole log has. */
function viewsOf({ vy, typ: _kind, ...rest }: AccessLogSearch) {
  return views.map(([view, label]) => {
    const parameters = new URLSearchParams({ ...(view && { vy: view }), ...rest });
    return {
      href: parameters.size === 0 ? paths.accessLog : `${paths.accessLog}?${parameters}`,
      label,
      current: view === vy,
    };
  });
}

import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { capitalised } from '@kraften/ui/format/capitalised';
import { formatDate } from '@kraften/ui/format/date';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { ViewLinks } from '../../parts/view/view-links';
import { CoachOverview } from './coach-overview';
import { DutyList } from './duty-list';
import { isShown, type ListedDuties } from './listed-duty';
import type { TodaySearch } from './today-search';

const route = getRouteApi('/');

/** Where the day begins: all that is to do, one's own or the team's. */
export function TodayPage() {
  const search = route.useSearch();
  const { today, userId } = useMe();
  const list = useQuery(api.duty.list.queryOptions());
  const isTeam = search.visa !== undefined || search.handledare !== undefined;
  const mine = list.data?.duties.filter(isShown({}, userId)).length ?? null;
  return (
    <>
      <PageHeader
        title={titleOf(search, list.data)}
        description={capitalised(formatDate(today))}
        {...(isTeam && search.visa !== 'teamet'
          ? { back: { href: `${paths.today}?visa=teamet`, label: 'Teamet' } }
          : {})}
      />
      <ViewLinks
        label="Vems dag"
        views={[
          { href: paths.today, label: 'Min dag', count: mine, current: !isTeam },
          { href: `${paths.today}?visa=teamet`, label: 'Teamet', current: isTeam },
        ]}
      />
      <Loaded query={list} failed="Det som ska göras kunde inte hämtas" waiting={<Loading label="Hämtas" lines={8} />}>
        {(data) => (search.visa === 'teamet' ? <CoachOverview {...data} /> : <Day search={search} {...data} />)}
      </Loaded>
    </>
  );
}

function Day({ search, duties }: ListedDuties & { readonly search: TodaySearch }) {
  const { userId } = useMe();
  const shown = duties.filter(isShown(search, userId));
  if (shown.length > 0) return <DutyList key={JSON.stringify(search)} duties={shown} />;
  return (
    <EmptyState
      title="Inget att göra just nu"
      action={<LinkButton href={paths.participants}>Gå till Deltagare</LinkButton>}
    >
      Uppföljningar, beslut och nya anmälningar kommer hit av sig själva när det är dags.
    </EmptyState>
  );
}

function titleOf({ visa, handledare }: TodaySearch, list: ListedDuties | undefined): string {
  if (visa === 'inflodet') return 'I dag i inflödet';
  if (handledare === undefined) return 'I dag';
  const name = list?.coaches.find(({ coachId }) => coachId === handledare)?.name;
  return name === undefined ? 'I dag' : `I dag för ${name}`;
}

import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { formatDateTime } from '@kraften/ui/format/instant';
import { formatPeriod } from '@kraften/ui/format/period';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { Entry, EntryHead, EntryList } from '@kraften/ui/record/entry';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { pageHref, reportHref } from '../../address/addresses';
import { readReportsSearch } from '../../address/page-search';
import { refusalMessage, useSteeringDoor } from '../../door/steering-door';
import type { PageProps } from '../../parts/page-props';
import { Placeholder } from '../../parts/placeholder';
import { EditionReading } from './edition-reading';

/** The team's adopted annual reports, or the one that the address names. */
export function ReportsScreen({ team, wholeYearsOnly }: PageProps) {
  const { pathname, search } = useLocation();
  const { rapport, ...rest } = readReportsSearch(search);
  const list = pageHref(pathname, { ...rest, team: team.teamId });
  if (rapport !== undefined) return <EditionReading editionId={rapport} back={{ href: list, label: 'Rapporter' }} />;
  return (
    <>
      <PageHeader
        title={`${team.teamName}: rapporter`}
        description="Årsrapporter som teamet har antagit. De är frysta: inget i dem ändras efteråt."
      />
      <Adopted
        teamId={team.teamId}
        isForEverybody={wholeYearsOnly}
        hrefOf={(rapport) => reportHref({ ...rest, team: team.teamId, rapport })}
      />
    </>
  );
}

type AdoptedProps = {
  readonly teamId: string;
  /** Whether the reader is shown only what anybody may read. */
  readonly isForEverybody: boolean;
  readonly hrefOf: (editionId: string) => string;
};

function Adopted({ teamId, isForEverybody, hrefOf }: AdoptedProps) {
  const door = useSteeringDoor();
  const query = useQuery(door.annualReport.list.queryOptions({ teamId }));
  if (query.isError) {
    return (
      <ErrorState title="Rapporterna kunde inte hämtas" onRetry={() => void query.refetch()}>
        {refusalMessage(query.error)}
      </ErrorState>
    );
  }
  if (query.data === undefined) return <Placeholder height={160} />;
  const shown = query.data.filter(({ audience }) => audience === (isForEverybody ? 'public' : 'internal'));
  if (shown.length === 0) {
    return (
      <EmptyState title="Ingen rapport är antagen än">
        När teamets verksamhetsledare har antagit en årsrapport kan du läsa den här.
      </EmptyState>
    );
  }
  return (
    <EntryList>
      {shown.map(({ editionId, title, period, number, adoptedAt }) => (
        <li key={editionId}>
          <Entry label={title}>
            <EntryHead>
              <h2>
                <AppLink href={hrefOf(editionId)}>{title}</AppLink>
              </h2>
            </EntryHead>
            <p>
              {formatPeriod(period)}. Utgåva {number}, antagen {formatDateTime(adoptedAt)}.
            </p>
          </Entry>
        </li>
      ))}
    </EntryList>
  );
}

import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import type { Period } from '@kraften/domain/concepts/period/period';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatPeriod } from '@kraften/ui/format/period';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { DataTable } from '@kraften/ui/table/data-table';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { useMay } from '../../app/session/use-may';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { MoreButton } from '../../parts/log/more-button';
import { readAnew } from '../../parts/log/read-anew';
import { PrintButton } from '../../parts/page/print-button';
import { PrintedBy } from '../../parts/page/printed-by';
import { type Participation, useParticipation } from '../../parts/participation/participation-record';
import { PeriodFields } from '../../parts/period/period-fields';
import { OpenedCase } from '../../parts/protection/opened-case';
import css from './access-extract.module.css';
import { extractColumns } from './extract-columns';

const route = getRouteApi('/deltagare/$participationId/vem-har-last');

/** Who has read and changed what is kept of a participant, to be handed out to that person. */
export function AccessExtractPage() {
  const { participationId } = route.useParams();
  const mayReview = useMay('audit:review');
  const back = { href: paths.participation(participationId), label: 'Deltagarsida' };
  const heading = <PageHeader title="Vem har läst" back={back} />;
  const query = useParticipation(participationId, mayReview);
  if (!mayReview) {
    return (
      <>
        {heading}
        <ErrorState title="Utdraget görs av verksamhetsledaren">
          Vill en deltagare veta vem som har läst, be verksamhetsledaren i ditt team om ett utdrag.
        </ErrorState>
      </>
    );
  }
  return (
    <OpenedCase
      recordId={participationId}
      query={query}
      failed="Deltagaren kunde inte hämtas"
      heading={heading}
      waiting={<Loading label="Utdraget hämtas" lines={8} />}
    >
      {(participation) => <Extract key={participationId} participation={participation} back={back} />}
    </OpenedCase>
  );
}

type ExtractProps = {
  readonly participation: Participation;
  readonly back: { readonly href: string; readonly label: string };
};

function Extract({ participation, back }: ExtractProps) {
  const { today, team } = useMe();
  const { participationId, person } = participation;
  const [period, setPeriod] = useState<Period>({ from: addDays(today, -364), to: today });
  const inOrder = period.from <= period.to;
  const query = useInfiniteQuery(
    api.accessLog.extract.infiniteQueryOptions(
      { participationId, period },
      { ...readAnew, enabled: inOrder, getNextPageParam: ({ next }) => next ?? undefined },
    ),
  );
  const rows = query.data?.pages.flatMap(({ days }) => days);
  const table = (
    <DataTable
      caption={`Vem har läst, ${formatPeriod(period)}`}
      captionUnseen
      columns={extractColumns}
      rows={rows}
      rowKey={({ on, userName, what }) => `${on} ${userName} ${what}`}
      empty={<EmptyState title="Ingen har öppnat ärendet under den här tiden">Välj en annan tid.</EmptyState>}
    />
  );
  return (
    <>
      <PageHeader
        title={`Vem har läst: ${person.givenName} ${person.familyName}`}
        tabTitle="Vem har läst"
        back={back}
        description={`${team.name}, ${formatPeriod(period)}`}
        actions={
          <>
            <LinkButton href={`${paths.accessLog}?vy=allt&person=${person.personId}`}>Visa i åtkomstloggen</LinkButton>
            <PrintButton />
          </>
        }
      />
      <search className={`${css['period']} k-not-print`} aria-label="Välj tid">
        <PeriodFields period={period} onChoose={setPeriod} />
      </search>
      <div className={css['about']}>
        <p>
          Här står vem som har öppnat, ändrat eller skrivit ut uppgifter om just den här personen i Kraften, och när.
          Samma sak flera gånger på en dag står på en rad.
        </p>
        <p>
          Listor över flera personer räknas inte upp här, till exempel listan över deltagare och inflödet. Där syns
          namnet för alla i teamet. En egenremiss som personen själv har skickat står inte heller med. Rollen är den som
          gäller i dag.
        </p>
      </div>
      {query.hasNextPage && (
        <div className={css['partial']}>
          <Notice kind="soon" title="Utdraget är inte helt">
            Det finns äldre rader under den valda tiden. Hämta dem innan du skriver ut.
          </Notice>
        </div>
      )}
      {inOrder && (
        <Loaded query={query} failed="Utdraget kunde inte hämtas" waiting={table}>
          {() => table}
        </Loaded>
      )}
      <MoreButton query={query}>Hämta äldre rader</MoreButton>
      <PrintedBy />
    </>
  );
}

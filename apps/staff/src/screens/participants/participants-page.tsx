import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatCount, formatNumber } from '@kraften/ui/format/number';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { DataTable } from '@kraften/ui/table/data-table';
import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { useMay } from '../../app/session/use-may';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { useListedParticipations } from '../../parts/participation/use-listed-participations';
import { ViewLinks } from '../../parts/view/view-links';
import { coachesOf, filterParticipations, isInView } from './filter-participations';
import { orderOf, orderText, participantColumns } from './participant-columns';
import css from './participants.module.css';
import { ParticipantsFilters } from './participants-filters';
import { participantsViews } from './participants-views';
import { SaveList } from './save-list';
import { useSearchText } from './use-search-text';

const route = getRouteApi('/deltagare');

/** Everyone who is or has been enrolled. */
export function ParticipantsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { userId } = useMe();
  const mayImport = useMay('participation:import');
  const [written, setWritten] = useSearchText();
  const text = useDeferredValue(written);
  const { rows: all, isWhole, ...list } = useListedParticipations();
  const isThere = list.first.data !== undefined;
  const { visa } = search;
  const coaches = useMemo(() => coachesOf(all.filter((row) => isInView(row, visa))), [all, visa]);
  const rows = useMemo(() => filterParticipations(all, search, { text, userId }), [all, search, text, userId]);
  const columns = useMemo(() => participantColumns(visa), [visa]);
  const inView = useMemo(() => all.filter((row) => isInView(row, visa)).length, [all, visa]);
  const isViewWhole = visa === undefined ? isThere : isWhole;
  // The first rows of the list stand where they stay in its own order only; in another, those to come would push them about.
  const waitsForAll = isThere && !isViewWhole && (search.sortera !== undefined || rows.length === 0);

  function clear() {
    setWritten('');
    void navigate({ search: visa === undefined ? {} : { visa }, replace: true });
  }

  const table = (
    <DataTable
      key={visa}
      caption="Deltagare"
      captionUnseen
      columns={columns}
      rows={isThere && !waitsForAll ? rows : undefined}
      rowKey={({ participationId }) => participationId}
      rowHref={({ participationId }) => paths.participation(participationId)}
      defaultSort={orderOf(search)}
      onSort={(order) =>
        void navigate({ search: { ...search, sortera: orderText(order) }, replace: true, resetScroll: false })
      }
      expectedRows={12}
      empty={inView === 0 ? <NobodyYet closed={visa === 'avslutade'} /> : <NobodyMatches onClear={clear} />}
    />
  );

  return (
    <>
      <PageHeader
        title="Deltagare"
        actions={
          <>
            {rows.length > 0 && <SaveList rows={rows} search={search} waits={!isViewWhole} />}
            {mayImport && <LinkButton href={paths.imports}>Importera deltagare</LinkButton>}
          </>
        }
      />
      <ViewLinks
        label="Visa deltagare"
        views={participantsViews((view) => (isWhole || (view === undefined && isThere) ? all : undefined), search)}
      />
      <ParticipantsFilters
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true })}
        text={written}
        onText={setWritten}
        coaches={coaches}
      />
      <p className={css['count']} role="status">
        {isViewWhole && countText(rows.length, inView, visa === undefined ? 'deltagare' : 'deltaganden')}
        {isThere && !isViewWhole && list.isPending && 'Hämtar äldre avslutade …'}
      </p>
      {!isViewWhole && !waitsForAll && (
        <Loaded query={list.all} failed="Äldre avslutade kunde inte hämtas" waiting={null}>
          {() => null}
        </Loaded>
      )}
      <Loaded query={waitsForAll ? list.all : list.first} failed="Deltagarna kunde inte hämtas" waiting={table}>
        {() => table}
      </Loaded>
    </>
  );
}

/** Among the closed, somebody who came back stands once for each time. */
function countText(shown: number, inView: number, several: 'deltagare' | 'deltaganden'): string {
  const whole = formatCount(inView, several === 'deltagare' ? several : 'deltagande', several);
  return shown === inView ? whole : `${formatNumber(shown)} av ${whole}`;
}

function NobodyYet({ closed }: { readonly closed: boolean }) {
  if (closed) return <EmptyState title="Inget deltagande är avslutat än" />;
  return (
    <EmptyState title="Ingen är inskriven" action={<LinkButton href={paths.inbox}>Gå till Inflöde</LinkButton>}>
      Den som är antagen och står i kö skriver du in från remissen.
    </EmptyState>
  );
}

function NobodyMatches({ onClear }: { readonly onClear: () => void }) {
  return (
    <EmptyState
      title="Ingen deltagare stämmer med sökningen"
      action={
        <Button variant="default" onClick={onClear}>
          Rensa sökningen
        </Button>
      }
    >
      Kontrollera stavningen, eller sök bland alla.
    </EmptyState>
  );
}

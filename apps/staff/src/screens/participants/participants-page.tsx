import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatCount, formatNumber } from '@kraften/ui/format/number';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { DataTable, type RowChoice } from '@kraften/ui/table/data-table';
import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { useMay } from '../../app/session/use-may';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { type ListedParticipation, useListedParticipations } from '../../parts/participation/use-listed-participations';
import { ViewLinks } from '../../parts/view/view-links';
import { ColumnsButton } from './columns/columns-button';
import { coachesOf, filterParticipations, isInView } from './filter-participations';
import { ChosenBar } from './many/chosen-bar';
import { DoneNotice } from './many/done-notice';
import { type DoneToMany, nameOf } from './many/many-record';
import { useChosenRows } from './many/use-chosen-rows';
import { inOrder, orderOf, orderText, shownColumns, tableColumns, viewOf } from './participant-columns';
import css from './participants.module.css';
import { ParticipantsFilters } from './participants-filters';
import { type ParticipantsSearch, readParticipantsSearch } from './participants-search';
import { participantsViews } from './participants-views';
import { SaveList } from './save-list';
import { useSearchText } from './use-search-text';
import { SavedViewLinks } from './views/saved-view-links';
import { useFirstView } from './views/use-first-view';
import { ViewsButton } from './views/views-button';

const route = getRouteApi('/deltagare');

/** Everyone who is or has been enrolled. */
export function ParticipantsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { userId, today } = useMe();
  const mayImport = useMay('participation:import');
  const [written, setWritten] = useSearchText();
  const text = useDeferredValue(written);
  const { rows: all, isWhole, ...list } = useListedParticipations();
  const isOpening = useFirstView(Object.keys(search).length === 0, (filters) => go(readParticipantsSearch(filters)));
  const isThere = list.first.data !== undefined && !isOpening;
  const view = viewOf(search.visa);
  const coaches = useMemo(() => coachesOf(all.filter((row) => isInView(row, view))), [all, view]);
  const filtered = useMemo(() => filterParticipations(all, search, { text, userId }), [all, search, text, userId]);
  const order = useMemo(() => orderOf(search), [search]);
  const rows = useMemo(() => inOrder(filtered, order, today), [filtered, order, today]);
  const shown = useMemo(() => shownColumns(search), [search]);
  const columns = useMemo(() => tableColumns(shown, today), [shown, today]);
  const inView = useMemo(() => all.filter((row) => isInView(row, view)).length, [all, view]);
  const isViewWhole = view === 'open' ? isThere : isWhole && isThere;
  // The first rows of the list stand where they stay in its own order only; in another, those to come would push them about.
  const waitsForAll = isThere && !isViewWhole && (search.sortera !== undefined || rows.length === 0);
  const { chosen, ...choosing } = useChosenRows(rows);
  const [done, setDone] = useState<{ readonly id: number; readonly what: DoneToMany } | null>(null);
  const mayChoose = choosing.isChoosing && isViewWhole && rows.length > 0;

  /** An address never says nothing once somebody has chosen: that is for whoever comes to the list. */
  function go(next: ParticipantsSearch) {
    const said = Object.keys(next).length === 0 ? { visa: 'inskrivna' as const } : next;
    void navigate({ search: said, replace: true, resetScroll: false });
  }

  function clear() {
    setWritten('');
    const { visa, kolumner } = search;
    go({ ...(visa === undefined ? {} : { visa }), ...(kolumner === undefined ? {} : { kolumner }) });
  }

  const table = (
    <DataTable
      key={view}
      caption="Deltagare"
      captionUnseen
      columns={columns}
      rows={isThere && !waitsForAll ? rows : undefined}
      rowKey={({ participationId }) => participationId}
      rowHref={({ participationId }) => paths.participation(participationId)}
      sortedBy={order}
      onSort={(next) => go({ ...search, sortera: orderText(next) })}
      anyColumns={search.kolumner !== undefined}
      expectedRows={12}
      empty={inView === 0 ? <NobodyYet closed={view === 'closed'} /> : <NobodyMatches onClear={clear} />}
      {...(mayChoose ? { choice: choiceOf(choosing, { chosen: chosen.length, shown: rows.length }) } : {})}
    />
  );

  return (
    <>
      <PageHeader
        title="Deltagare"
        actions={
          <>
            {rows.length > 0 && !mayChoose && <SaveList rows={rows} columns={shown} waits={!isViewWhole} />}
            {mayImport && <LinkButton href={paths.imports}>Importera deltagare</LinkButton>}
          </>
        }
      />
      <ViewLinks
        label="Visa deltagare"
        views={participantsViews((each) => (isWhole || (each === 'open' && isThere) ? all : undefined), search)}
      />
      <SavedViewLinks now={search} />
      <ParticipantsFilters search={search} onSearch={go} text={written} onText={setWritten} coaches={coaches} />
      {done !== null && <DoneNotice key={done.id} {...done.what} />}
      <div className={css['bar']}>
        <p className={css['count']} role="status">
          {isViewWhole && countText(rows.length, inView, view === 'open' ? 'deltagare' : 'deltaganden')}
          {isThere && !isViewWhole && list.isPending && 'Hämtar äldre avslutade …'}
        </p>
        <div className={`${css['ways']} k-not-print`}>
          <ViewsButton now={search} />
          <ColumnsButton search={search} onSearch={go} />
          <Button
            variant="subtle"
            leftSection={<IconListCheck size={18} aria-hidden />}
            aria-pressed={choosing.isChoosing}
            onClick={() => (choosing.isChoosing ? choosing.leave() : choosing.begin())}
          >
            Välj flera
          </Button>
        </div>
      </div>
      {!isViewWhole && !waitsForAll && (
        <Loaded query={list.all} failed="Äldre avslutade kunde inte hämtas" waiting={null}>
          {() => null}
        </Loaded>
      )}
      <Loaded query={waitsForAll ? list.all : list.first} failed="Deltagarna kunde inte hämtas" waiting={table}>
        {() => table}
      </Loaded>
      {mayChoose && (
        <ChosenBar
          chosen={chosen}
          shown={rows.length}
          onChooseAll={choosing.chooseAll}
          onLeave={choosing.leave}
          onDone={(what) => {
            choosing.leave();
            setDone({ id: Date.now(), what });
          }}
        >
          <SaveList rows={chosen} columns={shown} waits={false} />
        </ChosenBar>
      )}
    </>
  );
}

type Choosing = Omit<ReturnType<typeof useChosenRows>, 'chosen'>;

function choiceOf(
  { isChosen, choose, chooseAll }: Choosing,
  { chosen, shown }: { readonly chosen: number; readonly shown: number },
): RowChoice<ListedParticipation> {
  return {
    isChosen,
    onChoose: choose,
    onChooseAll: chooseAll,
    nameOf,
    allChosen: chosen === 0 ? 'none' : chosen === shown ? 'all' : 'some',
    allLabel: `Välj alla ${shown} i listan`,
  };
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

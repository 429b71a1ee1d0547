import type { Period } from '@kraften/domain/concepts/period/period';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatCount } from '@kraften/ui/format/number';
import { DataTable } from '@kraften/ui/table/data-table';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../app/api/api-client';
import { Loaded } from '../../parts/loading/loaded';
import { MoreButton } from '../../parts/log/more-button';
import { readAnew } from '../../parts/log/read-anew';
import { accessColumns, caseHref } from './access-columns';
import css from './access-log.module.css';
import type { AccessLogSearch } from './access-log-search';
import { OnlyPerson } from './only-person';

type WholeLogProps = {
  readonly search: AccessLogSearch;
  readonly period: Period;
  readonly onSearch: (search: AccessLogSearch) => void;
};

/** All that has been done, the latest first. */
export function WholeLog({ search, period, onSearch }: WholeLogProps) {
  const { vem, person, typ, ...rest } = search;
  const query = useInfiniteQuery(
    api.accessLog.list.infiniteQueryOptions(
      {
        period,
        ...(vem === undefined ? {} : { userId: vem }),
        ...(person === undefined ? {} : { personId: person }),
        ...(typ === undefined ? {} : { kind: typ }),
      },
      { ...readAnew, getNextPageParam: ({ next }) => next ?? undefined },
    ),
  );
  const rows = query.data?.pages.flatMap(({ entries }) => entries);
  const table = (
    <DataTable
      caption="Åtkomstlogg"
      captionUnseen
      columns={accessColumns}
      rows={rows}
      rowKey={({ entryId }) => entryId}
      rowHref={caseHref}
      expectedRows={12}
      empty={<EmptyState title="Inget i loggen stämmer med urvalet">Välj en annan tid, person eller typ.</EmptyState>}
    />
  );
  return (
    <>
      {person !== undefined && (
        <OnlyPerson
          name={rows?.find((entry) => entry.person?.personId === person)?.person?.name ?? null}
          onShowAll={() =>
            onSearch({ ...rest, ...(vem === undefined ? {} : { vem }), ...(typ === undefined ? {} : { typ }) })
          }
        />
      )}
      <p className={css['count']} role="status">
        {rows && `${formatCount(rows.length, 'rad', 'rader')}${query.hasNextPage ? ', och det finns fler' : ''}`}
      </p>
      <Loaded query={query} failed="Åtkomstloggen kunde inte hämtas" waiting={table}>
        {() => table}
      </Loaded>
      <MoreButton query={query}>Visa äldre rader</MoreButton>
    </>
  );
}

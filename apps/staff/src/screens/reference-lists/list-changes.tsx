import type { ReferenceList } from '@kraften/domain/concepts/reference-list/reference-list';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatMoment } from '@kraften/ui/format/instant';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api/api-client';
import { Loaded } from '../../parts/loading/loaded';
import { entryText } from './entry-text';
import type { EntryChange } from './list-record';

const columns: readonly Column<EntryChange>[] = [
  { id: 'before', header: 'Var', cell: ({ before }) => (before === null ? 'Fanns inte' : entryText(before)) },
  { id: 'after', header: 'Blev', cell: ({ after }) => entryText(after) },
  { id: 'changedAt', header: 'När', cell: ({ changedAt }) => formatMoment(changedAt), nowrap: true },
  { id: 'changedBy', header: 'Av', cell: ({ changedByName }) => changedByName ?? 'Tidigare medarbetare' },
];

/** What a list was, what it became, when and by whom. */
export function ListChanges({ list }: { readonly list: ReferenceList }) {
  const query = useQuery(api.referenceList.changes.queryOptions());
  return (
    <Loaded
      query={query}
      failed="Ändringarna kunde inte hämtas"
      waiting={<Loading label="Ändringarna hämtas" lines={3} />}
    >
      {(changes) => (
        <DataTable
          caption="Ändringar i listan"
          captionUnseen
          columns={columns}
          rows={changes.filter(({ after }) => after.list === list)}
          rowKey={({ changeId }) => changeId}
          empty={<EmptyState title="Inget har ändrats än">Varje ändring som sparas visas här.</EmptyState>}
        />
      )}
    </Loaded>
  );
}

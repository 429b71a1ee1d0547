import { isOffered, offeredWords } from '@kraften/domain/concepts/reference-list/list-entry';
import {
  closedLists,
  codesOf,
  isOpenList,
  openLists,
  type ReferenceList,
  referenceListLabels,
  referenceListUses,
} from '@kraften/domain/concepts/reference-list/reference-list';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatCount } from '@kraften/ui/format/number';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import { useQuery } from '@tanstack/react-query';
import { api, apiClient } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { DownloadButton } from '../../parts/file/download-button';
import { Loaded } from '../../parts/loading/loaded';
import type { StoredEntry } from './list-record';
import { listSlugs } from './list-slugs';

type ListRow = { readonly list: ReferenceList; readonly offered: string; readonly external: string };

const columns: readonly Column<ListRow>[] = [
  {
    id: 'list',
    header: 'Lista',
    cell: ({ list }) => referenceListLabels[list].sv,
  },
  { id: 'uses', header: 'Var den används', cell: ({ list }) => referenceListUses[list], narrow: 'hide' },
  { id: 'offered', header: 'Går att välja i dag', cell: ({ offered }) => offered },
  { id: 'external', header: 'Har extern kod', cell: ({ external }) => external },
];

/** Every list that forms offer from: the closed ones, and those that the team lets grow. */
export function ListsPage() {
  const query = useQuery(api.referenceList.get.queryOptions());
  const { today } = useMe();
  return (
    <>
      <PageHeader
        title="Listor"
        description="Det som går att välja i formulären: när det gäller, och vad det heter hos den som får teamets uppgifter."
        back={{ href: paths.teamSettings, label: 'Teamet' }}
        actions={
          <>
            <DownloadButton fetchFile={async () => await apiClient.referenceList.export.mutate({ format: 'xlsx' })}>
              Spara som Excel
            </DownloadButton>
            <DownloadButton fetchFile={async () => await apiClient.referenceList.export.mutate({ format: 'csv' })}>
              Spara som CSV
            </DownloadButton>
          </>
        }
      />
      <Loaded
        query={query}
        failed="Listorna kunde inte hämtas"
        waiting={<Loading label="Listorna hämtas" lines={10} />}
      >
        {({ entries }) => {
          const rowsOf = (lists: readonly ReferenceList[]) => lists.map((list) => rowOf(list, entries));
          return (
            <>
              <Section
                title="Kraftens listor"
                description="Koderna och deras ord är desamma för alla team, för siffrorna bygger på dem. Teamet bestämmer vilka som går att välja, när, och vilken extern kod de har."
              >
                <ListTable caption="Kraftens listor" rows={rowsOf(closedLists)} />
              </Section>
              <Section
                title="Teamets egna listor"
                description="Ord som formulären föreslår. Det går alltid att skriva något annat."
              >
                <ListTable caption="Teamets egna listor" rows={rowsOf(openLists)} />
              </Section>
            </>
          );
        }}
      </Loaded>
    </>
  );

  function rowOf(list: ReferenceList, entries: readonly StoredEntry[]): ListRow {
    const own = entries.filter((entry) => entry.list === list);
    const external = new Set(own.filter(({ externalCode }) => externalCode !== '').map(({ code }) => code)).size;
    if (isOpenList(list)) {
      const words = offeredWords(own, list, today).length;
      return {
        list,
        offered: words === 0 ? 'Inget än' : `${words}`,
        external: external === 0 ? 'Ingen' : formatCount(external, 'kod', 'koder'),
      };
    }
    const codes = codesOf(list);
    const offered = codes.filter((code) => isOffered(own, { list, code }, today)).length;
    return {
      list,
      offered: offered === codes.length ? `Alla ${codes.length}` : `${offered} av ${codes.length}`,
      external: external === 0 ? 'Ingen' : formatCount(external, 'kod', 'koder'),
    };
  }
}

function ListTable({ caption, rows }: { readonly caption: string; readonly rows: readonly ListRow[] }) {
  return (
    <DataTable
      caption={caption}
      captionUnseen
      columns={columns}
      rows={rows}
      rowKey={({ list }) => list}
      rowHref={({ list }) => paths.referenceList(listSlugs[list])}
      empty={<EmptyState title="Inga listor">Här finns inget att visa.</EmptyState>}
    />
  );
}

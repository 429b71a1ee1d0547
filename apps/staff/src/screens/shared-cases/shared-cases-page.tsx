import { authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { DataTable } from '@kraften/ui/table/data-table';
import { useQuery } from '@tanstack/react-query';
import { representativeApi } from '../../app/api/api-client';
import type { Representative } from '../../app/representative/representative';
import { Loaded } from '../../parts/loading/loaded';
import { OnlyRepresentative } from './only-representative';
import { sharedColumns, sortedByName } from './shared-columns';
import { useFreshWhileHere } from './use-fresh-while-here';

/** Whom valid consents open to the authority now. */
export function SharedCasesPage() {
  return <OnlyRepresentative>{(me) => <SharedCases me={me} />}</OnlyRepresentative>;
}

function SharedCases({ me }: { readonly me: Representative }) {
  const query = useQuery(representativeApi.sharedCase.list.queryOptions(undefined, { staleTime: 0, gcTime: 0 }));
  useFreshWhileHere(query.refetch);
  const authority = authorityLabels[me.authority].sv;
  const table = (
    <DataTable
      caption="Deltagare som delas med myndigheten"
      captionUnseen
      columns={sharedColumns}
      rows={query.data === undefined ? undefined : sortedByName(query.data)}
      rowKey={({ participationId }) => participationId}
      empty={
        <EmptyState title="Ingen deltagare delas med din myndighet just nu">
          När en deltagare har samtyckt till att {me.teamName} lämnar uppgifter till {authority}, och teamet har
          antecknat det, finns deltagaren här.
        </EmptyState>
      }
    />
  );
  return (
    <>
      <PageHeader
        title="Delat med myndigheten"
        description={`Deltagare i ${me.teamName} som samtycker till att ${authority} ser uppgifter om dem. När ett samtycke upphör försvinner det som det öppnade. Allt du läser antecknas.`}
      />
      <Loaded query={query} failed="Listan kunde inte hämtas" waiting={table}>
        {() => table}
      </Loaded>
    </>
  );
}

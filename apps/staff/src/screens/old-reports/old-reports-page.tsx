import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { DataTable } from '@kraften/ui/table/data-table';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api/api-client';
import { listAddress } from '../../app/routing/list-address';
import { paths } from '../../app/routing/paths';
import { useMay } from '../../app/session/use-may';
import { ArrivalNotice } from '../../parts/arrival/arrival-notice';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { oldReportColumns } from './old-report-columns';

/** The team's reports from before its cases, as far as somebody has typed them in. */
export function OldReportsPage() {
  const mayWrite = useMay('historical-report:write');
  const query = useQuery(api.historicalReport.list.queryOptions());
  const begin = mayWrite && (
    <LinkButton href={paths.newOldReport} variant="filled">
      Skriv in en rapport
    </LinkButton>
  );
  const table = (
    <DataTable
      caption="Äldre rapporter"
      captionUnseen
      columns={oldReportColumns}
      rows={query.data}
      rowKey={({ reportId }) => reportId}
      rowHref={({ reportId }) => paths.oldReport(reportId)}
      expectedRows={4}
      empty={
        <EmptyState title="Ingen äldre rapport är inskriven" action={begin}>
          {mayWrite
            ? 'Ta fram en gammal verksamhetsberättelse och skriv av tabellen.'
            : 'Verksamhetsledaren kan skriva in dem.'}
        </EmptyState>
      }
    />
  );
  return (
    <>
      <PageHeader
        title="Äldre rapporter"
        description="Siffror från tiden före Kraften, avskrivna ur teamets rapporter. De visas i utvecklingen över tid, märkta som inskrivna."
        back={{ href: listAddress(paths.report), label: 'Uppföljning & rapporter' }}
        actions={query.data && query.data.length > 0 && begin}
      />
      <ArrivalNotice />
      <Loaded query={query} failed="Rapporterna kunde inte hämtas" waiting={table}>
        {() => table}
      </Loaded>
    </>
  );
}

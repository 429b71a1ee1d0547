import { annualReportStageLabels } from '@kraften/domain/concepts/annual-report/annual-report';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatDateTime } from '@kraften/ui/format/instant';
import { formatPeriod } from '@kraften/ui/format/period';
import { PageHeader } from '@kraften/ui/layout/page-header';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api/api-client';
import { listAddress } from '../../app/routing/list-address';
import { paths } from '../../app/routing/paths';
import { useMay } from '../../app/session/use-may';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import type { ListedReport } from './report-record';

const columns: readonly Column<ListedReport>[] = [
  { id: 'title', header: 'Rapport', cell: ({ title }) => title },
  { id: 'period', header: 'Period', cell: ({ period }) => formatPeriod(period) },
  { id: 'stage', header: 'Läge', cell: ({ stage }) => annualReportStageLabels[stage] },
  { id: 'edition', header: 'Antagen', cell: ({ editions }) => editionText(editions[0]) },
];

/** The team's annual reports. */
export function AnnualReportsPage() {
  const mayWrite = useMay('annual-report:write');
  const query = useQuery(api.annualReport.list.queryOptions());
  const begin = mayWrite && (
    <LinkButton href={paths.newAnnualReport} variant="filled">
      Börja en rapport
    </LinkButton>
  );
  const table = (
    <DataTable
      caption="Årsrapporter"
      captionUnseen
      columns={columns}
      rows={query.data}
      rowKey={({ reportId }) => reportId}
      rowHref={({ reportId }) => paths.annualReport(reportId)}
      expectedRows={3}
      empty={
        <EmptyState title="Ingen årsrapport än" action={begin}>
          {mayWrite
            ? 'Börja med att välja period. Tabeller och diagram fyller i sig själva, och ni skriver texten.'
            : 'Verksamhetsledaren börjar rapporten. Du kan sedan läsa och kommentera den.'}
        </EmptyState>
      }
    />
  );
  return (
    <>
      <PageHeader
        title="Årsrapporter"
        description="Rapporten fyller själv i siffror, tabeller och listor. När den antas fryses allt, så att den kan skrivas ut likadan om tio år."
        back={{ href: listAddress(paths.report), label: 'Uppföljning & rapporter' }}
        actions={query.data && query.data.length > 0 && begin}
      />
      <Loaded query={query} failed="Rapporterna kunde inte hämtas" waiting={table}>
        {() => table}
      </Loaded>
    </>
  );
}

function editionText(edition: ListedReport['editions'][number] | undefined): string {
  return edition === undefined ? '–' : `Utgåva ${edition.number}, ${formatDateTime(edition.adoptedAt)}`;
}

import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { PrintedReportView } from '@kraften/ui/report/printed-report';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { Loaded } from '../../parts/loading/loaded';
import { PrintButton } from '../../parts/page/print-button';

const route = getRouteApi('/uppfoljning/arsrapporter/utgava/$editionId');

/** An adopted edition, as it was. */
export function EditionPage() {
  const { editionId } = route.useParams();
  const query = useQuery(api.annualReport.edition.queryOptions({ editionId }, { staleTime: Number.POSITIVE_INFINITY }));
  const toList = { href: paths.annualReports, label: 'Årsrapporter' };
  return (
    <Loaded
      query={query}
      failed="Rapporten kunde inte hämtas"
      heading={<PageHeader title="Antagen rapport" back={toList} />}
      waiting={<Loading label="Rapporten hämtas" lines={16} />}
    >
      {({ printed, reportId }) => (
        <>
          <PageHeader
            title={printed.title}
            back={{ href: paths.annualReport(reportId), label: 'Till rapporten' }}
            actions={<PrintButton />}
          />
          <PrintedReportView report={printed} />
        </>
      )}
    </Loaded>
  );
}

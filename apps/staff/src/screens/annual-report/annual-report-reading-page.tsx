import { printReport } from '@kraften/domain/annual-report/print-report';
import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { PrintedReportView } from '@kraften/ui/report/printed-report';
import { getRouteApi } from '@tanstack/react-router';
import { paths } from '../../app/routing/paths';
import { Loaded } from '../../parts/loading/loaded';
import { PrintButton } from '../../parts/page/print-button';
import { textsOf, useAnnualReport, type WrittenReport } from './report-record';

const route = getRouteApi('/uppfoljning/arsrapporter/$reportId/las');

/** The report as it would be adopted today. */
export function AnnualReportReadingPage() {
  const { reportId } = route.useParams();
  const query = useAnnualReport(reportId);
  const back = { href: paths.annualReport(reportId), label: 'Till rapporten' };
  return (
    <Loaded
      query={query}
      failed="Rapporten kunde inte hämtas"
      heading={<PageHeader title="Årsrapport" back={back} />}
      waiting={<Loading label="Rapporten hämtas" lines={16} />}
    >
      {(written) => (
        <>
          <PageHeader title={written.report.title} back={back} actions={<PrintButton />} />
          <PrintedReportView report={printed(written)} />
        </>
      )}
    </Loaded>
  );
}

function printed(written: WrittenReport) {
  const { report, content, hidesBelow } = written;
  const edition = report.stage === 'adopted' ? 'Med dagens siffror' : 'Inte antagen';
  return printReport({ title: report.title, audience: 'internal', edition, hidesBelow }, content, textsOf(written));
}

import { Loading } from '@kraften/ui/feedback/loading';
import { formatPeriod } from '@kraften/ui/format/period';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMay } from '../../app/session/use-may';
import { Loaded } from '../../parts/loading/loaded';
import { OldReportForm } from './old-report-form';
import { OldReportReading } from './old-report-reading';

const route = getRouteApi('/uppfoljning/aldre-rapporter/$reportId');

/** An old report that has been typed in: the team lead mends it, the others read it. */
export function OldReportPage() {
  const { reportId } = route.useParams();
  const navigate = useNavigate();
  const mayWrite = useMay('historical-report:write');
  const query = useQuery(api.historicalReport.get.queryOptions({ reportId }));
  return (
    <>
      <PageHeader
        title={query.data?.title ?? 'Äldre rapport'}
        description={query.data && formatPeriod(query.data.period)}
        back={{ href: paths.oldReports, label: 'Äldre rapporter' }}
      />
      <Loaded
        query={query}
        failed="Rapporten kunde inte hämtas"
        waiting={<Loading label="Rapporten hämtas" lines={12} />}
      >
        {(report) =>
          mayWrite ? (
            <OldReportForm
              key={reportId}
              reportId={reportId}
              report={report}
              reload={async () => {
                const { data } = await query.refetch({ throwOnError: true });
                return data?.version ?? report.version;
              }}
              onSaved={() =>
                void navigate({ to: paths.oldReports, replace: true, state: { saved: 'Rapporten är sparad.' } })
              }
            />
          ) : (
            <OldReportReading report={report} />
          )
        }
      </Loaded>
    </>
  );
}

import { randomIdOf } from '@kraften/domain/concepts/random-id/random-id';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMay } from '../../app/session/use-may';
import { OldReportForm } from './old-report-form';

/** Types in a report from before the team's cases. */
export function NewOldReportPage() {
  const navigate = useNavigate();
  const mayWrite = useMay('historical-report:write');
  // The id is made once, so that the report is the same one however often it is sent.
  const [reportId] = useState(() => randomIdOf(crypto.getRandomValues(new Uint8Array(16))));
  const arrived = useQuery({ ...api.historicalReport.get.queryOptions({ reportId }), enabled: false, retry: false });
  return (
    <>
      <PageHeader
        title="Skriv in en äldre rapport"
        description="Siffror från tiden före Kraften visas i utvecklingen över tid, märkta som inskrivna."
        back={{ href: paths.oldReports, label: 'Äldre rapporter' }}
      />
      {mayWrite ? (
        <OldReportForm
          reportId={reportId}
          report={arrived.data ?? null}
          reload={async () => (await arrived.refetch({ throwOnError: true })).data?.version ?? 0}
          onSaved={() =>
            void navigate({ to: paths.oldReports, replace: true, state: { saved: 'Rapporten är sparad.' } })
          }
        />
      ) : (
        <EmptyState title="Bara verksamhetsledaren skriver in äldre rapporter">
          Be verksamhetsledaren skriva in rapporten. Du kan läsa den sedan.
        </EmptyState>
      )}
    </>
  );
}

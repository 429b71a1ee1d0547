import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { useMay } from '../../app/session/use-may';
import { newRecordId } from '../../parts/sending/new-record-id';
import { ReportHeadForm } from './report-head-form';

/** Begins an annual report: last year's, until another period is chosen. */
export function NewAnnualReportPage() {
  const navigate = useNavigate();
  const { today, team } = useMe();
  const mayWrite = useMay('annual-report:write');
  const [reportId] = useState(newRecordId);
  const year = datePartsOf(today).year - 1;
  return (
    <>
      <PageHeader title="Börja en årsrapport" back={{ href: paths.annualReports, label: 'Årsrapporter' }} />
      {mayWrite ? (
        <ReportHeadForm
          reportId={reportId}
          head={{ title: `Årsrapport ${year}`, period: calendarYear(year), profile: team.reportProfile }}
          record={null}
          onSaved={() => void navigate({ to: paths.annualReport(reportId), replace: true })}
        />
      ) : (
        <EmptyState title="Bara verksamhetsledaren börjar en årsrapport">
          Be verksamhetsledaren börja den. Du kan sedan läsa och kommentera.
        </EmptyState>
      )}
    </>
  );
}

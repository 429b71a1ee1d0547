import { AnnualReport } from '@kraften/domain/concepts/annual-report/annual-report';
import {
  type ReportProfileId,
  reportProfileIds,
  reportProfileLabels,
} from '@kraften/domain/concepts/report-profile/report-profile-id';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { FormActions } from '@kraften/ui/form/form-actions';
import { FormRow } from '@kraften/ui/form/form-section';
import { formatDate } from '@kraften/ui/format/date';
import { apiClient } from '../../app/api/api-client';
import { refreshAnnualReports } from '../../app/api/refresh';
import type { ActionPanel } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { type ChangedRecord, useSendingForm } from '../../parts/sending/use-sending-form';

type ReportHeadFormProps = {
  readonly reportId: string;
  readonly head: AnnualReport;
  /** Null for one that isn't begun. */
  readonly record: ChangedRecord | null;
  /** Where the form stands in a panel of the page. */
  readonly panel?: ActionPanel;
  readonly onSaved: () => void;
};

type HeadValues = {
  readonly title: string;
  readonly 'period.from': string | null;
  readonly 'period.to': string | null;
  readonly profile: ReportProfileId | null;
};

/** What a report is called, its period and how it counts. */
export function ReportHeadForm({ reportId, head, record, panel, onSaved }: ReportHeadFormProps) {
  const form = useSendingForm<HeadValues, AnnualReport>({
    initialValues: valuesOf(head),
    read: ({ title, profile, ...days }) =>
      readInput(AnnualReport, { title, profile, period: { from: days['period.from'], to: days['period.to'] } }),
    ...(record === null ? {} : { record }),
    send: async (report, version) => {
      await apiClient.annualReport.save.mutate({ reportId, version, report });
      await refreshAnnualReports();
    },
    onSaved,
  });
  return (
    <SendingFormFrame form={form} label="Om rapporten">
      {record !== null && (
        <SettleConflict
          form={form}
          stands={valuesOf(head)}
          fields={[
            { name: 'title', label: 'Rapportens namn' },
            { name: 'period.from', label: 'Från och med', show: formatDate },
            { name: 'period.to', label: 'Till och med', show: formatDate },
            { name: 'profile', label: 'Så räknar rapporten', show: (id) => reportProfileLabels[id].sv },
          ]}
        />
      )}
      <TextField label="Rapportens namn" autoComplete="off" {...form.field('title')} />
      <FormRow>
        <DateField label="Från och med" {...form.field('period.from')} />
        <DateField label="Till och med" {...form.field('period.to')} />
      </FormRow>
      <SelectField
        label="Så räknar rapporten"
        options={optionsOf(reportProfileIds, reportProfileLabels)}
        {...form.field('profile')}
      />
      {panel === undefined ? (
        <FormActions form={form} submit="Börja rapporten" />
      ) : (
        <PanelActions form={form} submit="Spara" panel={panel} />
      )}
    </SendingFormFrame>
  );
}

function valuesOf({ title, period, profile }: AnnualReport): HeadValues {
  return { title, 'period.from': period.from, 'period.to': period.to, profile };
}

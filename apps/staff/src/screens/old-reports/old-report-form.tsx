import { type ReportProfileId, reportProfileIds } from '@kraften/domain/concepts/report-profile/report-profile-id';
import type { HistoricalReport } from '@kraften/domain/history/historical-report';
import { reportProfiles } from '@kraften/domain/reports/report-profile';
import { success } from '@kraften/domain/result';
import { DateField } from '@kraften/ui/field/date-field';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextField } from '@kraften/ui/field/text-field';
import { FormActions } from '@kraften/ui/form/form-actions';
import { FormRow, FormSection } from '@kraften/ui/form/form-section';
import { type ComponentProps, useDeferredValue, useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshHistoricalReports } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import { Findings } from './findings';
import type { OldReport } from './old-report';
import {
  type FormGroup,
  formGroups,
  type OldReportValues,
  oldReportValues,
  periodIn,
  readOldReport,
  typedFields,
  typedFigures,
} from './old-report-values';
import css from './old-reports.module.css';

type OldReportFormProps = {
  readonly reportId: string;
  /** The report as it is saved; null for one that isn't yet. */
  readonly report: OldReport | null;
  /** Reads it anew and gives its version. */
  readonly reload: () => Promise<number>;
  readonly onSaved: () => void;
};

/** An old report, typed in field by field as it is printed, with what doesn't add up beside it. */
export function OldReportForm({ reportId, report, reload, onSaved }: OldReportFormProps) {
  const { today, team } = useMe();
  const [opened] = useState(() => oldReportValues(report, team.reportProfile));
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const form = useSendingForm<OldReportValues, HistoricalReport & { readonly reportId: string }>({
    initialValues: opened,
    read: (values) => {
      const read = readOldReport(values, formGroups(values, report), today);
      return read.ok ? success({ ...read.value, reportId }) : read;
    },
    record: { version: report?.version ?? 0, reload },
    send: async (input, version) => {
      await apiClient.historicalReport.save.mutate({ ...input, version });
      await refreshHistoricalReports();
    },
    onSaved,
  });
  const { values } = form;
  const groups = formGroups(values, report, kept);
  const typed = useDeferredValue(values);

  return (
    <div className={css['beside']}>
      <SendingFormFrame form={form} label="Äldre rapport">
        <SettleConflict
          form={form}
          stands={report === null ? null : oldReportValues(report)}
          fields={comparedFields([...groups, ...formGroups(oldReportValues(report), report)])}
        />
        <FormSection title="Rapporten">
          <TextField
            label="Vad heter rapporten?"
            hint="Som det står på den: Verksamhetsberättelse 2017"
            autoComplete="off"
            {...form.field('title')}
          />
          <FormRow>
            <DateField label="Gäller från och med" max={today} {...form.field('period.from')} />
            <DateField label="Till och med" max={today} {...form.field('period.to')} />
          </FormRow>
          <RadioField
            label="Hur räknar rapporten?"
            options={profileOptions}
            {...form.field('profile')}
            onChange={chooseProfile}
          />
        </FormSection>
        {groups.map(({ id, heading, figures }) => (
          <FormSection key={id} title={heading} {...(id === 'table' ? { description: howToType } : {})}>
            <div className={css['figures']}>
              {figures.map(({ field, label }) => (
                <TextField key={field} label={label} width="medium" autoComplete="off" {...form.field(field)} />
              ))}
            </div>
          </FormSection>
        ))}
        <Findings period={periodIn(typed)} figures={typedFigures(typed, formGroups(typed, report))} />
        <FormActions form={form} submit="Spara rapporten" />
      </SendingFormFrame>
    </div>
  );

  function chooseProfile(profile: ReportProfileId | null) {
    if (profile === null) return;
    setKept(typedFields(values));
    form.set('profile', profile);
  }
}

const howToType =
  'Skriv siffrorna precis som de står, till exempel 20 (59 %), 62,5 % eller 16,8 mån. Lämna tomt det som inte finns i rapporten.';

const profileOptions = reportProfileIds.map((value) => ({
  value,
  label: reportProfiles[value].label.sv,
  hint: reportProfiles[value].note,
}));

/** What of the form another lead can have saved otherwise: its own questions, and every figure that either has. */
function comparedFields(
  groups: readonly FormGroup[],
): ComponentProps<typeof SettleConflict<OldReportValues>>['fields'] {
  const figures = new Map(groups.flatMap((group) => group.figures.map(({ field, label }) => [field, label])));
  return [
    { name: 'title', label: 'Vad rapporten heter' },
    { name: 'period.from', label: 'Gäller från och med' },
    { name: 'period.to', label: 'Till och med' },
    { name: 'profile', label: 'Hur rapporten räknar', show: (profile) => reportProfiles[profile].label.sv },
    ...Array.from(figures, ([name, label]) => ({ name, label })),
  ];
}

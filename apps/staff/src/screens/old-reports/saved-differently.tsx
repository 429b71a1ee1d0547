import { reportProfiles } from '@kraften/domain/reports/report-profile';
import { Notice } from '@kraften/ui/feedback/notice';
import { noValue } from '@kraften/ui/format/number';
import type { FormGroup, OldReportValues } from './old-report-values';

type SavedDifferentlyProps = {
  readonly values: OldReportValues;
  /** As it was saved when the form was opened. */
  readonly opened: OldReportValues;
  /** As it is saved now. */
  readonly saved: OldReportValues;
  /** The figures of the form, and those of what is saved. */
  readonly groups: readonly FormGroup[];
};

/** What has been changed in the saved report since the form was opened, where the form says something else. */
export function SavedDifferently({ values, opened, saved, groups }: SavedDifferentlyProps) {
  const labels = new Map<keyof OldReportValues, string>([
    ['title', 'Vad rapporten heter'],
    ['period.from', 'Gäller från och med'],
    ['period.to', 'Till och med'],
    ['profile', 'Hur rapporten räknar'],
    ...groups.flatMap(({ figures }) => figures.map(({ field, label }) => [field, label] as const)),
  ]);
  const changed = [...labels].filter(([field]) => saved[field] !== opened[field] && saved[field] !== values[field]);
  if (changed.length === 0) return null;
  return (
    <Notice kind="info" title="Det här har ändrats sedan du öppnade rapporten">
      <ul>
        {changed.map(([field, label]) => (
          <li key={field}>
            {label}: {shown(saved, field)} är sparat, {shown(values, field)} står här.
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function shown(values: OldReportValues, field: keyof OldReportValues): string {
  return field === 'profile' ? reportProfiles[values.profile].label.sv : values[field] || noValue;
}

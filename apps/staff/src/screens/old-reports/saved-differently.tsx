import { Notice } from '@kraften/ui/feedback/notice';
import { noValue } from '@kraften/ui/format/number';
import type { FormGroup, OldReportValues } from './old-report-values';

type SavedDifferentlyProps = {
  readonly values: OldReportValues;
  readonly saved: OldReportValues;
  readonly groups: readonly FormGroup[];
};

/** Where what somebody else has saved differs from what stands in the form. */
export function SavedDifferently({ values, saved, groups }: SavedDifferentlyProps) {
  const fields = [
    { field: 'title', label: 'Rapporten' },
    { field: 'period.from', label: 'Från och med' },
    { field: 'period.to', label: 'Till och med' },
    ...groups.flatMap(({ figures }) => figures),
  ] as const;
  const different = fields.filter(({ field }) => values[field] !== saved[field]);
  if (different.length === 0) return null;
  return (
    <Notice kind="info" title="Sparat av någon annan">
      <ul>
        {different.map(({ field, label }) => (
          <li key={field}>
            {label}: {saved[field] || noValue} är sparat, {values[field] || noValue} står här.
          </li>
        ))}
      </ul>
    </Notice>
  );
}

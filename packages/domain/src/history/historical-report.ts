import * as z from 'zod/mini';
import type { CalendarDate } from '../concepts/calendar-date/calendar-date';
import type { FieldError } from '../concepts/field-error/field-error';
import { requiredText } from '../concepts/field-error/text-field';
import { ReportingPeriod } from '../concepts/period/reporting-period';
import { ReportProfileId } from '../concepts/report-profile/report-profile-id';
import { readTypedFigure } from '../findings/sheet/parse-figure-sheet';
import { failure, type Result, success } from '../result';

/** Longer than any figure that a report prints, and short enough to be read while it is typed. */
const longestPrinted = 60;

/** A figure of an old report: its path in `kraften-report/1`, and exactly what is printed. */
export const HistoricalFigure = z.object({
  path: z.string().check(z.maxLength(120)),
  printed: requiredText('Skriv det som står i rapporten.', longestPrinted),
});
export type HistoricalFigure = z.output<typeof HistoricalFigure>;

/**
 * What one of a team's old reports prints, typed in: figures from before the team's cases stand in the system. They are
 * kept as text, so that one can see what was printed, and computed with only as far as they can be read.
 */
export const HistoricalReport = z.object({
  /** What the report is called: "Verksamhetsberättelse 2017". */
  title: requiredText('Skriv vad rapporten heter.', 120),
  period: ReportingPeriod,
  /** How the report counts, where the reports differ. */
  profile: ReportProfileId,
  figures: z.array(HistoricalFigure).check(z.minLength(1, 'Skriv minst en siffra ur rapporten.'), z.maxLength(200)),
});
export type HistoricalReport = z.output<typeof HistoricalReport>;

/**
 * Whether the report can be kept: it is about days that have been, and each figure is one. An error about a figure has its
 * path as field. What doesn't add up is no error: it is kept as it is printed, and shown as a finding.
 */
export function checkHistoricalReport(
  report: HistoricalReport,
  today: CalendarDate,
): Result<HistoricalReport, readonly FieldError[]> {
  const errors: FieldError[] = report.figures.flatMap((figure) => {
    const read = readTypedFigure(figure);
    return read.ok ? [] : [{ field: figure.path, message: read.problem }];
  });
  if (report.period.to > today) {
    errors.unshift({
      field: 'period.to',
      message: 'Välj ett slut som har varit. Rapporten gäller en period som är över.',
    });
  }
  return errors.length === 0 ? success(report) : failure(errors);
}

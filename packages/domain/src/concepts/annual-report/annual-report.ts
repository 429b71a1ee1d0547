import * as z from 'zod/mini';
import { addMonths } from '../calendar-date/months';
import { requiredText } from '../field-error/text-field';
import { ReportingPeriod } from '../period/reporting-period';
import { ReportProfileId } from '../report-profile/report-profile-id';

/** What an annual report is called, which period it is of, and how its figures are counted. */
export const AnnualReport = z.object({
  title: requiredText('Skriv vad rapporten heter.', 120),
  period: ReportingPeriod.check(
    z.refine(({ from, to }) => to < addMonths(from, 24), { path: ['to'], error: 'Välj en period på högst två år.' }),
  ),
  profile: ReportProfileId,
});
export type AnnualReport = z.output<typeof AnnualReport>;

export const annualReportStages = ['draft', 'review', 'adopted'] as const;
/** A draft is written; what is in review is read and commented, and not written in; what is adopted is frozen. */
export const AnnualReportStage = z.enum(annualReportStages);
export type AnnualReportStage = z.output<typeof AnnualReportStage>;

export const annualReportStageLabels: Readonly<Record<AnnualReportStage, string>> = {
  draft: 'Utkast',
  review: 'För granskning',
  adopted: 'Antagen',
};

const nextStages: Readonly<Record<AnnualReportStage, readonly AnnualReportStage[]>> = {
  draft: ['review'],
  review: ['draft', 'adopted'],
  // A new edition begins as a draft; the one that was adopted stands as it is.
  adopted: ['draft'],
};

/** Whether a report can go from one stage to another. */
export function canBecome(stage: AnnualReportStage, next: AnnualReportStage): boolean {
  return nextStages[stage].includes(next);
}

/** What somebody remarks on a text of the report, for those who write it. */
export const ReportRemark = requiredText('Skriv vad du vill säga.', 2000);

export const editionAudiences = ['internal', 'public'] as const;
/** For the team and its steering group, or for everybody, with small numbers hidden and without names. */
export const EditionAudience = z.enum(editionAudiences);
export type EditionAudience = z.output<typeof EditionAudience>;

export const editionAudienceLabels: Readonly<Record<EditionAudience, string>> = {
  internal: 'Intern',
  public: 'Publik',
};

import * as z from 'zod/mini';
import type { Label } from '../label/label';

export const reportProfileIds = ['kraften-2024', 'kraften-2018', 'avesta-2022'] as const;

/** By which of the real reports a report counts and prints, where they differ. */
export const ReportProfileId = z.enum(reportProfileIds, 'Välj hur rapporten räknar.');
export type ReportProfileId = z.output<typeof ReportProfileId>;

export const reportProfileLabels: Record<ReportProfileId, Label> = {
  'kraften-2024': { sv: 'Kraften från 2024', en: 'Kraften from 2024' },
  'kraften-2018': { sv: 'Kraften till och med 2019', en: 'Kraften until 2019' },
  'avesta-2022': { sv: 'Avesta 2022', en: 'Avesta 2022' },
};

/** What a team's reports follow until it has decided on another. */
export const firstReportProfile: ReportProfileId = 'kraften-2024';

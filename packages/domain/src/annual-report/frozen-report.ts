import * as z from 'zod/mini';
import { EditionAudience } from '../concepts/annual-report/annual-report';
import { ReportTextKey } from '../concepts/annual-report/report-text-key';
import { RichText } from '../concepts/annual-report/rich-text';
import type { AnnualContent } from './annual-content';
import { PrintedReport } from './printed-report';

/**
 * What adopting a report keeps: its figures, lists and texts as they were, and the report as it stood on paper, with the
 * definitions that made the figures. Written once; its text is what the checksum is of.
 */
export const FrozenReport = z.object({
  format: z.literal('kraften-annual-report/1'),
  audience: EditionAudience,
  hidesBelow: z.number(),
  content: z.custom<AnnualContent>(isContent),
  texts: z.array(z.object({ key: ReportTextKey, body: RichText })),
  printed: PrintedReport,
});
export type FrozenReport = z.output<typeof FrozenReport>;

/** Only what this very program froze is read here, and its checksum is checked before. */
function isContent(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'figures' in value && Array.isArray(value.figures);
}

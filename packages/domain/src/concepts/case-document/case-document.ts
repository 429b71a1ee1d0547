import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import type { FieldError } from '../field-error/field-error';
import { requiredText } from '../field-error/text-field';
import type { Label } from '../label/label';

export const caseDocumentKinds = ['certificate', 'decision', 'plan', 'cv', 'agreement', 'letter', 'other'] as const;
/** What a document in a case is. */
export const CaseDocumentKind = z.enum(caseDocumentKinds, 'Välj vad det är för dokument.');
export type CaseDocumentKind = z.output<typeof CaseDocumentKind>;

export const caseDocumentKindLabels: Record<CaseDocumentKind, Label> = {
  certificate: { sv: 'Intyg', en: 'Certificate' },
  decision: { sv: 'Beslut', en: 'Decision' },
  plan: { sv: 'Plan', en: 'Plan' },
  cv: { sv: 'Meritförteckning', en: 'Curriculum vitae' },
  agreement: { sv: 'Överenskommelse', en: 'Agreement' },
  letter: { sv: 'Brev', en: 'Letter' },
  other: { sv: 'Annat', en: 'Other' },
};

/** What is said of a document: what it is called, what it is, and the day that stands on it. */
export const CaseDocumentDetails = z.object({
  title: requiredText('Skriv vad dokumentet heter.', 200),
  kind: CaseDocumentKind,
  datedOn: CalendarDate,
});
export type CaseDocumentDetails = z.output<typeof CaseDocumentDetails>;

/** The day on a document is today or has been. */
export function checkDocumentDetails(
  details: CaseDocumentDetails,
  today: CalendarDate,
): Result<CaseDocumentDetails, readonly FieldError[]> {
  if (details.datedOn <= today) return success(details);
  return failure([{ field: 'datedOn', message: 'Välj i dag eller en dag som har varit.' }]);
}

/** Why a document doesn't count any more (struket). It stays to be seen, with the reason, until the case is disposed of. */
export const DocumentStrike = z.object({ reason: requiredText('Skriv varför dokumentet tas bort.', 500) });
export type DocumentStrike = z.output<typeof DocumentStrike>;

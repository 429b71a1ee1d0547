import * as z from 'zod/mini';
import { requiredText } from '../field-error/text-field';
import type { Label } from '../label/label';

export const correctedRecords = [
  'person',
  'referral',
  'study-visit',
  'enrolment',
  'follow-up',
  'group',
  'work-training',
  'score',
  'consent',
  'closing',
  'other',
] as const;
/** What a correction is about. */
export const CorrectedRecord = z.enum(correctedRecords, 'Välj vad rättelsen gäller.');
export type CorrectedRecord = z.output<typeof CorrectedRecord>;

export const correctedRecordLabels: Record<CorrectedRecord, Label> = {
  person: { sv: 'Personuppgifter', en: 'Person' },
  referral: { sv: 'Remissen', en: 'Referral' },
  'study-visit': { sv: 'Studiebesöket', en: 'Study visit' },
  enrolment: { sv: 'Inskrivningen', en: 'Enrolment' },
  'follow-up': { sv: 'En uppföljning', en: 'Follow-up' },
  group: { sv: 'En grupp', en: 'Group' },
  'work-training': { sv: 'Arbetsträningen', en: 'Work training' },
  score: { sv: 'En skattning', en: 'Score' },
  consent: { sv: 'Ett samtycke', en: 'Consent' },
  closing: { sv: 'Avslutet', en: 'Closing' },
  other: { sv: 'Något annat', en: 'Other' },
};

/**
 * What is right, put beside what stands (rättelse, article 16): a record that is closed is never written over. Who and when
 * stand with it.
 */
export const Correction = z.object({
  about: CorrectedRecord,
  /** What stands in the record. */
  incorrect: requiredText('Skriv vad som står och är fel.', 4000),
  correct: requiredText('Skriv vad som är rätt.', 4000),
  reason: requiredText('Skriv varför, till exempel vem som bad om det.', 1000),
});
export type Correction = z.output<typeof Correction>;

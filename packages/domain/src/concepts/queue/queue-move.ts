import * as z from 'zod/mini';
import { optionalText } from '../field-error/text-field';
import type { Label } from '../label/label';

export const queueMoveReasons = [
  'pressing-need',
  'income-ends',
  'asks-to-wait',
  'cannot-start-yet',
  'place-that-fits',
  'correction',
  'other',
] as const;
/** Why somebody is moved in the queue. */
export const QueueMoveReason = z.enum(queueMoveReasons, 'Välj varför.');
export type QueueMoveReason = z.output<typeof QueueMoveReason>;

export const queueMoveReasonLabels: Readonly<Record<QueueMoveReason, Label>> = {
  'pressing-need': { sv: 'Behovet är brådskande', en: 'The need is pressing' },
  'income-ends': { sv: 'Försörjningen tar snart slut', en: 'The income ends soon' },
  'asks-to-wait': { sv: 'Personen vill vänta', en: 'The person asks to wait' },
  'cannot-start-yet': { sv: 'Personen kan inte börja än', en: 'The person cannot start yet' },
  'place-that-fits': { sv: 'En plats eller grupp som passar', en: 'A place or group that fits' },
  correction: { sv: 'Rättar en tidigare plats', en: 'Corrects an earlier place' },
  other: { sv: 'Annat skäl', en: 'Other reason' },
};

/** Somebody's new place in the queue, and why. */
export const QueueMove = z
  .object({
    /** The referral that comes right before; null for the first in turn. */
    afterId: z.nullable(z.uuid('Välj en plats i kön.')),
    reason: QueueMoveReason,
    note: optionalText(1000),
  })
  .check(
    z.refine(({ reason, note }) => reason !== 'other' || note !== '', {
      path: ['note'],
      error: 'Skriv vilket skälet är.',
    }),
  );
export type QueueMove = z.output<typeof QueueMove>;

import * as z from 'zod/mini';
import { optionalText } from '../field-error/text-field';

const untrimmed = (maxLength: number) => z.string().check(z.maxLength(maxLength, `Skriv högst ${maxLength} tecken.`));

/** What was said of a point or a case at a meeting, and what was decided. Kept while it is written, so spaces stay. */
export const MeetingNote = z.object({
  text: untrimmed(10_000),
  decided: untrimmed(4000),
  isDone: z.boolean(),
});
export type MeetingNote = z.output<typeof MeetingNote>;

/** Whether two say the same: then nothing needs to be stored. */
export function saysTheSame(one: MeetingNote, other: MeetingNote): boolean {
  return one.text === other.text && one.decided === other.decided && one.isDone === other.isDone;
}

/** Whether it is dealt with (behandlad): ticked off, or decided. What isn't goes on to the next meeting. */
export function isDealtWith({ isDone, decided }: Pick<MeetingNote, 'isDone' | 'decided'>): boolean {
  return isDone || decided.trim() !== '';
}

/** Whether anything at all has been written. */
export function isUnwritten({ text, decided, isDone }: MeetingNote): boolean {
  return text.trim() === '' && decided.trim() === '' && !isDone;
}

/** A case that a team meeting takes up, with the question. Only a team meeting has any. */
export const RaisedCase = z
  .object({
    /** One of the two: an enrolment or a referral. */
    participationId: z.nullable(z.uuid()),
    referralId: z.nullable(z.uuid()),
    question: optionalText(1000),
    /** Taken off the list again. */
    isWithdrawn: z.boolean(),
  })
  .check(
    z.refine(({ participationId, referralId }) => (participationId === null) !== (referralId === null), {
      path: ['participationId'],
      error: 'Välj ett ärende.',
    }),
  );
export type RaisedCase = z.output<typeof RaisedCase>;

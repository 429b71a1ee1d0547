import type { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Label } from '../../concepts/label/label';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import type { Treatment } from '../metric';

/** Whom a figure is about, with the words that every figure about them uses. */
export type Population<Case extends Participation = Participation> = {
  /** Its name in `kraften-report/1`. */
  readonly id: string;
  /** As a heading over people. */
  readonly label: Label;
  /** As it stands inside a sentence: "Vilken ålder har …?" (Swedish). */
  readonly inSentence: string;
  /** Whom it holds, and the date that places a case in the period (Swedish). */
  readonly definition: string;
  readonly treatment: Treatment;
  /** Whether a participation can be in it in one period and in the next. */
  readonly countsAgain: boolean;
  readonly includes: (participation: Participation, period: Period) => participation is Case;
  /** The day that a person's age is counted on, and that day in words (Swedish). */
  readonly ageOn: (participation: Case, period: Period) => CalendarDate;
  readonly ageOnInWords: string;
};

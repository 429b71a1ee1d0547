import { digitsOf } from '../../concepts/calendar-date/calendar-date';
import { dayNumberOfDigits } from '../../concepts/calendar-date/day-number';
import { type Closing, isResult } from '../../concepts/closing/closing';
import { incomeSources } from '../../concepts/income-source/income-source';
import { outcomes } from '../../concepts/outcome/outcome';
import type { Participation } from '../../concepts/participation/participation';
import { textHash } from '../../concepts/possible-repeats/text-hash';
import { referralSources } from '../../concepts/referral-source/referral-source';
import { sexes } from '../../concepts/sex/sex';

/** What can be said of a participation with yes or no, a bit each. The first two are said of it in a period. */
export const is = {
  enrolledBefore: 1,
  closed: 2,
  dropout: 4,
  transferred: 8,
  result: 16,
  workOrStudies: 32,
  birthDateKnown: 64,
} as const;

/** The closing day of those who are still there: after every date. */
export const notClosed = 2 ** 31 - 1;

const codeIndexes = (codes: readonly string[]) => new Map(codes.map((code, index) => [code, index]));
const sexIndexes = codeIndexes(sexes);
const referralSourceIndexes = codeIndexes(referralSources);
const incomeSourceIndexes = codeIndexes(incomeSources);
const outcomeIndexes = codeIndexes(outcomes);

/**
 * A register's participations as numbers in columns, some fifty bytes each. What a figure needs of a million cases lies side
 * by side, where fetching each case from memory anew would take nearly all the time.
 */
export class RegisterColumns {
  /** Day numbers. */
  readonly enrolled: Int32Array;
  readonly closed: Int32Array;
  /** The same days, and the birth date, as eight digits, 20240531: the difference of two tells the age. 0 is unknown. */
  readonly enrolledDigits: Int32Array;
  readonly closedDigits: Int32Array;
  readonly birthDigits: Int32Array;
  /** The bits of `is`, without those that depend on the period. */
  readonly bits: Uint8Array;
  /** Indexes in the closed lists; one past the last income source is unknown. */
  readonly sex: Uint8Array;
  readonly referralSource: Uint8Array;
  readonly incomeSource: Uint8Array;
  readonly outcome: Uint8Array;
  /** Months in public support, NaN where unknown. */
  readonly publicSupport: Float64Array;
  /** The same for the same person. */
  readonly personHash: Int32Array;
  /** Throughput times in months as far as they have been asked for; NaN until then. */
  readonly months: Float64Array;

  constructor(participations: readonly Participation[]) {
    const { length } = participations;
    this.enrolled = new Int32Array(length);
    this.closed = new Int32Array(length).fill(notClosed);
    this.enrolledDigits = new Int32Array(length);
    this.closedDigits = new Int32Array(length);
    this.birthDigits = new Int32Array(length);
    this.bits = new Uint8Array(length);
    this.sex = new Uint8Array(length);
    this.referralSource = new Uint8Array(length);
    this.incomeSource = new Uint8Array(length).fill(incomeSources.length);
    this.outcome = new Uint8Array(length);
    this.publicSupport = new Float64Array(length).fill(Number.NaN);
    this.personHash = new Int32Array(length);
    this.months = new Float64Array(length).fill(Number.NaN);
    for (let place = 0; place < length; place += 1) {
      const participation = participations[place];
      if (participation !== undefined) this.#set(place, participation);
    }
  }

  #set(place: number, participation: Participation): void {
    const { birthDate, closing, incomeSource, publicSupportMonthsBefore } = participation;
    const enrolledDigits = digitsOf(participation.enrolledOn);
    this.enrolledDigits[place] = enrolledDigits;
    this.enrolled[place] = dayNumberOfDigits(enrolledDigits);
    this.sex[place] = sexIndexes.get(participation.sex) ?? 0;
    this.referralSource[place] = referralSourceIndexes.get(participation.referralSource) ?? 0;
    if (incomeSource !== null) this.incomeSource[place] = incomeSourceIndexes.get(incomeSource) ?? 0;
    if (publicSupportMonthsBefore !== null) this.publicSupport[place] = publicSupportMonthsBefore;
    this.personHash[place] = textHash(participation.personId);
    if (birthDate !== null) this.birthDigits[place] = digitsOf(birthDate);
    this.bits[place] = birthDate === null ? 0 : is.birthDateKnown;
    if (closing !== null) this.#close(place, closing);
  }

  #close(place: number, closing: Closing): void {
    const closedDigits = digitsOf(closing.closedOn);
    this.closedDigits[place] = closedDigits;
    this.closed[place] = dayNumberOfDigits(closedDigits);
    this.outcome[place] = outcomeIndexes.get(closing.outcome) ?? 0;
    this.bits[place] = (this.bits[place] ?? 0) | bitsOf(closing);
  }
}

function bitsOf(closing: Closing): number {
  return (
    (closing.dropout ? is.dropout : 0) |
    (closing.transferredTo === null ? 0 : is.transferred) |
    (isResult(closing) ? is.result : 0) |
    (closing.outcome === 'work' || closing.outcome === 'studies' ? is.workOrStudies : 0)
  );
}

const known = new WeakMap<readonly Participation[], RegisterColumns>();

/**
 * The columns of a list of participations, made once and kept as long as the list is: nobody changes a list of facts, so a
 * second report of the same register, as for the windows of a series, finds them ready.
 */
export function registerColumnsOf(participations: readonly Participation[]): RegisterColumns {
  const before = known.get(participations);
  if (before) return before;
  const columns = new RegisterColumns(participations);
  known.set(participations, columns);
  return columns;
}

import { dayNumberOfDigits } from '../calendar-date/day-number';
import { isResultOutcome, outcomes } from '../outcome/outcome';

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

/** A participation as numbers. Days are eight digits, 20240531, and 0 where there is none; codes are places in their lists. */
export type RegisterRow = {
  readonly enrolledDigits: number;
  readonly closedDigits: number;
  readonly birthDigits: number;
  readonly sex: number;
  readonly referralSource: number;
  /** One past the last income source is unknown. */
  readonly incomeSource: number;
  /** Of an open participation it says nothing. */
  readonly outcome: number;
  readonly isDropout: boolean;
  readonly isTransferred: boolean;
  /** Months in public support, NaN where unknown. */
  readonly publicSupport: number;
  /** The same for the same person. */
  readonly personHash: number;
};

/**
 * A register's participations as numbers in columns, some fifty bytes each. What a figure needs of a million cases lies side
 * by side, where fetching each case from memory anew would take nearly all the time. The columns may have room after the last
 * row.
 */
export class RegisterColumns {
  /** Day numbers. */
  enrolled = new Int32Array();
  closed = new Int32Array();
  /** The same days, and the birth date, as eight digits: the difference of two tells the age. */
  enrolledDigits = new Int32Array();
  closedDigits = new Int32Array();
  birthDigits = new Int32Array();
  /** The bits of `is`, without those that depend on the period. */
  bits = new Uint8Array();
  sex = new Uint8Array();
  referralSource = new Uint8Array();
  incomeSource = new Uint8Array();
  outcome = new Uint8Array();
  publicSupport = new Float64Array();
  personHash = new Int32Array();
  /** Throughput times in months as far as they have been asked for; NaN until then. */
  months = new Float64Array();

  #length = 0;

  /** How many rows there are. */
  get length(): number {
    return this.#length;
  }

  /** Makes room for so many rows at once. */
  makeRoom(rows: number): void {
    const length = Math.max(rows, this.#length);
    this.enrolled = copied(this.enrolled, new Int32Array(length));
    this.closed = copied(this.closed, new Int32Array(length));
    this.enrolledDigits = copied(this.enrolledDigits, new Int32Array(length));
    this.closedDigits = copied(this.closedDigits, new Int32Array(length));
    this.birthDigits = copied(this.birthDigits, new Int32Array(length));
    this.bits = copied(this.bits, new Uint8Array(length));
    this.sex = copied(this.sex, new Uint8Array(length));
    this.referralSource = copied(this.referralSource, new Uint8Array(length));
    this.incomeSource = copied(this.incomeSource, new Uint8Array(length));
    this.outcome = copied(this.outcome, new Uint8Array(length));
    this.publicSupport = copied(this.publicSupport, new Float64Array(length));
    this.personHash = copied(this.personHash, new Int32Array(length));
    this.months = copied(this.months, new Float64Array(length));
  }

  add(row: RegisterRow): void {
    const place = this.#length;
    if (place === this.enrolled.length) this.makeRoom(Math.max(64, 2 * place));
    this.#length += 1;
    const { enrolledDigits, closedDigits } = row;
    this.enrolled[place] = dayNumberOfDigits(enrolledDigits);
    this.closed[place] = closedDigits === 0 ? notClosed : dayNumberOfDigits(closedDigits);
    this.enrolledDigits[place] = enrolledDigits;
    this.closedDigits[place] = closedDigits;
    this.birthDigits[place] = row.birthDigits;
    this.bits[place] = bitsOf(row);
    this.sex[place] = row.sex;
    this.referralSource[place] = row.referralSource;
    this.incomeSource[place] = row.incomeSource;
    this.outcome[place] = row.outcome;
    this.publicSupport[place] = row.publicSupport;
    this.personHash[place] = row.personHash;
    this.months[place] = Number.NaN;
  }
}

function copied<Column extends Int32Array | Uint8Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from.subarray(0, to.length));
  return to;
}

const bitsOfOutcome = Uint8Array.from(
  outcomes,
  (outcome) =>
    (isResultOutcome(outcome) ? is.result : 0) | (outcome === 'work' || outcome === 'studies' ? is.workOrStudies : 0),
);

function bitsOf({ birthDigits, closedDigits, outcome, isDropout, isTransferred }: RegisterRow): number {
  const ofBirth = birthDigits === 0 ? 0 : is.birthDateKnown;
  if (closedDigits === 0) return ofBirth;
  const ofOutcome = bitsOfOutcome[outcome] ?? 0;
  const ofClosing = isDropout ? (ofOutcome & ~is.result) | is.dropout : ofOutcome;
  return ofBirth | ofClosing | (isTransferred ? is.transferred : 0);
}

import { ageBandOf } from '../../concepts/age-band/age-band';
import { digitsOf } from '../../concepts/calendar-date/calendar-date';
import { toDayNumber } from '../../concepts/calendar-date/day-number';
import { monthsBetweenDigits } from '../../concepts/calendar-date/months';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import { possibleRepeats } from '../../concepts/possible-repeats/possible-repeats';
import { type Register, registerOf } from '../../concepts/register/register';
import { is, type RegisterColumns } from '../../concepts/register/register-columns';
import { sexes } from '../../concepts/sex/sex';
import { ageBand } from '../../metrics/dimensions/age-band';
import { mergeInOrder } from '../../statistics/merge-in-order';
import type { FollowUp } from '../../statistics/risk-table';
import { WholeNumberCounts } from '../../statistics/whole-number-counts';

export const unknownAge = -1;

/** A quantity of each participation of the register, in the register's order; NaN where it is unknown. */
export type Measured = Float64Array;

/** Known values of each sex in order, in the order of `sexes`, and how many lack one. */
export type OrderedBySex = { readonly values: readonly Float64Array[]; readonly missing: Uint32Array };

/** Completed years on some day, or `unknownAge`, and where in the list of age bands they stand; 0 where not asked for. */
export type Ages = { readonly years: Int16Array; readonly bands: Uint8Array };

const bandOf = (years: number) => ageBand.codes.indexOf(ageBandOf(years === unknownAge ? null : years));
const bandsByAge = Uint8Array.from({ length: 128 }, (_, years) => bandOf(years));

/**
 * The participations of a register that were enrolled in a period, a row each, picked out of its columns. Beside them how
 * long everyone who has begun was followed, for the curve.
 */
export class ConcernedColumns {
  readonly length: number;
  readonly #texts: Pick<Register, 'idAt' | 'personIdAt'>;
  readonly #register: RegisterColumns;
  /** Where in the register each row stands. */
  readonly #places: Uint32Array;
  /** The bits of `is`. Without `is.closed`, what the others say of a closing is of a later one. */
  readonly bits: Uint8Array;
  readonly sex: Uint8Array;
  readonly referralSource: Uint8Array;
  readonly incomeSource: Uint8Array;
  readonly outcome: Uint8Array;
  /** What several figures ask for is worked out once. */
  readonly #rowsWith = new Map<string, Uint32Array>();
  readonly #ages = new Map<Uint32Array, Ages>();
  readonly #ordered = new Map<Uint32Array, Map<Measured, OrderedBySex>>();
  readonly #followUps = {
    'of-interest': new WholeNumberCounts(),
    competing: new WholeNumberCounts(),
    censored: new WholeNumberCounts(),
  };
  readonly #period: Period;
  #hasMonths = false;
  /** A report with a list of its own for each figure would have the collector go through every case of the heap. */
  #rooms: readonly [Float64Array, Float64Array] | null = null;

  constructor(participations: readonly Participation[], period: Period) {
    const { columns, ...texts } = registerOf(participations);
    this.#register = columns;
    this.#texts = texts;
    this.#period = period;
    this.#places = this.#follow(toDayNumber(period.from), toDayNumber(period.to));
    const { length } = this.#places;
    this.length = length;
    this.bits = new Uint8Array(length);
    this.sex = new Uint8Array(length);
    this.referralSource = new Uint8Array(length);
    this.incomeSource = new Uint8Array(length);
    this.outcome = new Uint8Array(length);
    this.#pick(toDayNumber(period.from), toDayNumber(period.to));
  }

  /** Throughput time in months, of the closed. */
  get months(): Measured {
    if (!this.#hasMonths) this.#fillMonths();
    this.#hasMonths = true;
    return this.#register.months;
  }

  /** Months in public support before the enrolment. */
  get publicSupport(): Measured {
    return this.#register.publicSupport;
  }

  /** What is measured of a row; NaN where it is unknown. */
  valueAt(row: number, measured: Measured): number {
    return measured[this.#places[row] ?? -1] ?? Number.NaN;
  }

  /** Ages of the newly enrolled on their enrolment. */
  get ageAtEnrolment(): Ages {
    return this.#agesOn(this.#register.enrolledDigits, this.rowsWith(0, is.enrolledBefore));
  }

  /** Ages of the closed on their closing. */
  get ageAtClosing(): Ages {
    return this.#agesOn(this.#register.closedDigits, this.rowsWith(is.closed, 0));
  }

  /** Ages on the period's last day of those who are still there. */
  get ageAtEnd(): Ages {
    return this.#agesOn(digitsOf(this.#period.to), this.rowsWith(0, is.closed));
  }

  /** The values of some rows, in order. */
  orderedBySex(rows: Uint32Array, measured: Measured): OrderedBySex {
    const ofRows = this.#ordered.get(rows) ?? new Map<Measured, OrderedBySex>();
    this.#ordered.set(rows, ofRows);
    const known = ofRows.get(measured);
    if (known) return known;
    const ordered = this.#order(rows, measured);
    ofRows.set(measured, ordered);
    return ordered;
  }

  /** Values of each sex, in order, as one list in order. It is good until the next is asked for, which takes its room. */
  merged(female: Float64Array, male: Float64Array, unknown: Float64Array): Float64Array {
    this.#rooms ??= [new Float64Array(this.length), new Float64Array(this.length)];
    return mergeInOrder(mergeInOrder(female, male, this.#rooms[0]), unknown, this.#rooms[1]);
  }

  /** The rows that may be about the same person as another. */
  maybeOfSamePerson(): readonly number[] {
    const { personHash } = this.#register;
    const places = this.#places;
    const hashes = new Int32Array(places.length);
    for (let row = 0; row < places.length; row += 1) hashes[row] = personHash[places[row] ?? 0] ?? 0;
    return possibleRepeats(hashes);
  }

  /** How long everyone who began by the period's end was followed. */
  followUps(): readonly FollowUp[] {
    return (['of-interest', 'competing', 'censored'] as const).flatMap((end) =>
      this.#followUps[end].entries().map(([time, count]) => ({ time, end, count })),
    );
  }

  /** The rows that have all the bits of `having` and none of `without`, in order; looked for once. */
  rowsWith(having: number, without: number): Uint32Array {
    const key = `${having} ${without}`;
    const known = this.#rowsWith.get(key);
    if (known) return known;
    const asked = having | without;
    const { bits, length } = this;
    let size = 0;
    for (let row = 0; row < length; row += 1) if (((bits[row] ?? 0) & asked) === having) size += 1;
    const found = new Uint32Array(size);
    let count = 0;
    for (let row = 0; row < length; row += 1) {
      if (((bits[row] ?? 0) & asked) !== having) continue;
      found[count] = row;
      count += 1;
    }
    this.#rowsWith.set(key, found);
    return found;
  }

  idAt(row: number): string {
    return this.#texts.idAt(this.#places[row] ?? -1);
  }

  personIdAt(row: number): string {
    return this.#texts.personIdAt(this.#places[row] ?? -1);
  }

  /** Follows everyone who has begun; gives the places of those who were enrolled in the period. */
  #follow(from: number, to: number): Uint32Array {
    const { enrolled, closed, bits, length } = this.#register;
    const { 'of-interest': ofInterest, competing, censored } = this.#followUps;
    let size = 0;
    for (let place = 0; place < length; place += 1) {
      if ((enrolled[place] ?? 0) <= to && (closed[place] ?? 0) >= from) size += 1;
    }
    const places = new Uint32Array(size);
    let concerned = 0;
    for (let place = 0; place < length; place += 1) {
      const begun = enrolled[place] ?? 0;
      if (begun > to) continue;
      const ended = closed[place] ?? 0;
      const isResult = ((bits[place] ?? 0) & is.result) !== 0;
      const followed = ended > to ? censored : isResult ? ofInterest : competing;
      followed.add(Math.min(ended, to) - begun);
      if (ended < from) continue;
      places[concerned] = place;
      concerned += 1;
    }
    return places;
  }

  #pick(from: number, to: number): void {
    const register = this.#register;
    const { bits, sex, referralSource, incomeSource, outcome } = this;
    const places = this.#places;
    for (let row = 0; row < places.length; row += 1) {
      const place = places[row] ?? 0;
      const isClosed = (register.closed[place] ?? 0) <= to ? is.closed : 0;
      const isEnrolledBefore = (register.enrolled[place] ?? 0) < from ? is.enrolledBefore : 0;
      bits[row] = (register.bits[place] ?? 0) | isClosed | isEnrolledBefore;
      sex[row] = register.sex[place] ?? 0;
      referralSource[row] = register.referralSource[place] ?? 0;
      incomeSource[row] = register.incomeSource[place] ?? 0;
      outcome[row] = register.outcome[place] ?? 0;
    }
  }

  #agesOn(on: Int32Array | number, rows: Uint32Array): Ages {
    const known = this.#ages.get(rows);
    if (known) return known;
    const [years, bands] = [new Int16Array(this.length), new Uint8Array(this.length)];
    const { birthDigits } = this.#register;
    const places = this.#places;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      const place = places[row] ?? 0;
      const born = birthDigits[place] ?? 0;
      const day = typeof on === 'number' ? on : (on[place] ?? 0);
      const age = born === 0 ? unknownAge : Math.floor((day - born) / 10_000);
      years[row] = age;
      bands[row] = bandsByAge[age] ?? bandOf(age);
    }
    const ages = { years, bands };
    this.#ages.set(rows, ages);
    return ages;
  }

  #order(rows: Uint32Array, measured: Measured): OrderedBySex {
    const known = new Uint32Array(sexes.length);
    const missing = new Uint32Array(sexes.length);
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      const counts = Number.isNaN(this.valueAt(row, measured)) ? missing : known;
      const sex = this.sex[row] ?? 0;
      counts[sex] = (counts[sex] ?? 0) + 1;
    }
    const ordered = Array.from(known, (size) => new Float64Array(size));
    const filled = new Uint32Array(sexes.length);
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      const value = this.valueAt(row, measured);
      if (Number.isNaN(value)) continue;
      const sex = this.sex[row] ?? 0;
      const place = filled[sex] ?? 0;
      const ofSex = ordered[sex];
      if (ofSex) ofSex[place] = value;
      filled[sex] = place + 1;
    }
    for (const ofSex of ordered) ofSex.sort();
    return { values: ordered, missing };
  }

  #fillMonths(): void {
    const { enrolledDigits, closedDigits, months } = this.#register;
    const rows = this.rowsWith(is.closed, 0);
    for (let index = 0; index < rows.length; index += 1) {
      const place = this.#places[rows[index] ?? 0] ?? 0;
      if (!Number.isNaN(months[place])) continue;
      months[place] = monthsBetweenDigits(enrolledDigits[place] ?? 0, closedDigits[place] ?? 0);
    }
  }
}

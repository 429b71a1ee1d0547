import type { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import { toDayNumber } from '../../concepts/calendar-date/day-number';
import { completedYears } from '../../concepts/calendar-date/months';
import { type Closing, isResult } from '../../concepts/closing/closing';
import { incomeSources } from '../../concepts/income-source/income-source';
import { outcomes } from '../../concepts/outcome/outcome';
import { isClosed } from '../../concepts/participation/closed-participation';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import { PossibleRepeats } from '../../concepts/possible-repeats/possible-repeats';
import { referralSources } from '../../concepts/referral-source/referral-source';
import { sexes } from '../../concepts/sex/sex';
import { throughputMonths } from '../../metrics/throughput/throughput-of';
import type { FollowUp } from '../../statistics/risk-table';
import { WholeNumberCounts } from '../../statistics/whole-number-counts';

/** What can be said of a participation with yes or no, a bit each. */
export const is = {
  enrolledBefore: 1,
  closed: 2,
  dropout: 4,
  transferred: 8,
  result: 16,
  workOrStudies: 32,
  birthDateKnown: 64,
} as const;

export const unknownAge = -1;

const codeIndexes = (codes: readonly string[]) => new Map(codes.map((code, index) => [code, index]));
const sexIndexes = codeIndexes(sexes);
const referralSourceIndexes = codeIndexes(referralSources);
const incomeSourceIndexes = codeIndexes(incomeSources);
const outcomeIndexes = codeIndexes(outcomes);

/**
 * The participations that were enrolled in a period, as numbers in columns: what a figure needs of a hundred thousand cases
 * lies side by side, where fetching each case from memory anew for each figure would take nearly all the time. Beside them
 * the follow-ups of everyone who has begun, for the curve.
 */
export class ConcernedColumns {
  readonly #participations: readonly Participation[];
  /** How many rows there are; the columns may be longer. */
  length = 0;
  /** Where each row's participation stands. */
  places = new Uint32Array(64);
  /** The bits of `is`. */
  bits = new Uint8Array(64);
  /** Indexes in the closed lists; one past the last income source is unknown. */
  sex = new Uint8Array(64);
  referralSource = new Uint8Array(64);
  incomeSource = new Uint8Array(64);
  outcome = new Uint8Array(64);
  /** Completed years, or `unknownAge`; those of a population that the case isn't in stay 0. */
  ageAtEnrolment = new Int16Array(64);
  ageAtClosing = new Int16Array(64);
  ageAtEnd = new Int16Array(64);
  /** Throughput time in months, for the closed. */
  months = new Float64Array(64);
  /** Months in public support, NaN where unknown. */
  publicSupport = new Float64Array(64);
  readonly people = new PossibleRepeats();
  readonly #rowsWith = new Map<string, Uint32Array>();
  readonly #followUps = {
    'of-interest': new WholeNumberCounts(),
    competing: new WholeNumberCounts(),
    censored: new WholeNumberCounts(),
  };

  constructor(participations: readonly Participation[], period: Period) {
    this.#participations = participations;
    const [from, to] = [toDayNumber(period.from), toDayNumber(period.to)];
    for (let place = 0; place < participations.length; place += 1) {
      const participation = participations[place];
      if (participation === undefined) continue;
      const enrolled = toDayNumber(participation.enrolledOn);
      if (enrolled > to) continue;
      const { closing } = participation;
      const closed = closing === null ? Number.POSITIVE_INFINITY : toDayNumber(closing.closedOn);
      if (closing === null || closed > to) this.#followUps.censored.add(to - enrolled);
      else this.#followUps[isResult(closing) ? 'of-interest' : 'competing'].add(closed - enrolled);
      if (closed >= from) this.#add(place, participation, { isNew: enrolled >= from, isOver: closed <= to, period });
    }
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
    const rows = new Uint32Array(this.length);
    const asked = having | without;
    let count = 0;
    for (let row = 0; row < this.length; row += 1) {
      if (((this.bits[row] ?? 0) & asked) !== having) continue;
      rows[count] = row;
      count += 1;
    }
    const found = rows.subarray(0, count);
    this.#rowsWith.set(key, found);
    return found;
  }

  participationAt(row: number): Participation {
    const participation = this.#participations[this.places[row] ?? -1];
    if (participation === undefined) throw new RangeError(`there is no row ${row}`);
    return participation;
  }

  #add(place: number, participation: Participation, { isNew, isOver, period }: Stay): void {
    if (this.length === this.bits.length) this.#grow();
    const row = this.length;
    this.length += 1;
    this.places[row] = place;
    this.bits[row] = (isNew ? 0 : is.enrolledBefore) | (participation.birthDate === null ? 0 : is.birthDateKnown);
    this.sex[row] = sexIndexes.get(participation.sex) ?? 0;
    this.referralSource[row] = referralSourceIndexes.get(participation.referralSource) ?? 0;
    this.incomeSource[row] =
      participation.incomeSource === null
        ? incomeSources.length
        : (incomeSourceIndexes.get(participation.incomeSource) ?? 0);
    this.publicSupport[row] = participation.publicSupportMonthsBefore ?? Number.NaN;
    this.people.add(participation.personId);
    const { birthDate } = participation;
    if (isNew) this.ageAtEnrolment[row] = ageOn(birthDate, participation.enrolledOn);
    if (isOver && isClosed(participation)) {
      const { closing } = participation;
      this.bits[row] = (this.bits[row] ?? 0) | bitsOf(closing);
      this.outcome[row] = outcomeIndexes.get(closing.outcome) ?? 0;
      this.ageAtClosing[row] = ageOn(birthDate, closing.closedOn);
      this.months[row] = throughputMonths(participation);
    } else this.ageAtEnd[row] = ageOn(birthDate, period.to);
  }

  #grow(): void {
    this.places = doubled(this.places, new Uint32Array(2 * this.length));
    this.bits = doubled(this.bits, new Uint8Array(2 * this.length));
    this.sex = doubled(this.sex, new Uint8Array(2 * this.length));
    this.referralSource = doubled(this.referralSource, new Uint8Array(2 * this.length));
    this.incomeSource = doubled(this.incomeSource, new Uint8Array(2 * this.length));
    this.outcome = doubled(this.outcome, new Uint8Array(2 * this.length));
    this.ageAtEnrolment = doubled(this.ageAtEnrolment, new Int16Array(2 * this.length));
    this.ageAtClosing = doubled(this.ageAtClosing, new Int16Array(2 * this.length));
    this.ageAtEnd = doubled(this.ageAtEnd, new Int16Array(2 * this.length));
    this.months = doubled(this.months, new Float64Array(2 * this.length));
    this.publicSupport = doubled(this.publicSupport, new Float64Array(2 * this.length));
  }
}

type Stay = { readonly isNew: boolean; readonly isOver: boolean; readonly period: Period };

function doubled<Column extends { set(values: Column): void }>(column: Column, longer: Column): Column {
  longer.set(column);
  return longer;
}

function ageOn(birthDate: CalendarDate | null, on: CalendarDate): number {
  return birthDate === null ? unknownAge : completedYears(birthDate, on);
}

function bitsOf(closing: Closing): number {
  return (
    is.closed |
    (closing.dropout ? is.dropout : 0) |
    (closing.transferredTo === null ? 0 : is.transferred) |
    (isResult(closing) ? is.result : 0) |
    (closing.outcome === 'work' || closing.outcome === 'studies' ? is.workOrStudies : 0)
  );
}

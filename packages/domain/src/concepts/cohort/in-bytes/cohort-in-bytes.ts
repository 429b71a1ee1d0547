import { digitsOf } from '../../calendar-date/calendar-date';
import { incomeSources } from '../../income-source/income-source';
import { isResultOutcome, outcomes } from '../../outcome/outcome';
import type { Participation } from '../../participation/participation';
import { bytesHash } from '../../possible-repeats/text-hash';
import { referralSources } from '../../referral-source/referral-source';
import { listedRegister } from '../../register/listed-register';
import { RegisterColumns, type RegisterRow } from '../../register/register-columns';
import { sexes } from '../../sex/sex';
import { type CohortField, type CohortRow, cohortFields } from '../cohort-row';
import { cellReader } from '../parse-cohort-table';
import { DateCells } from './date-cells';
import { KnownCells } from './known-cells';
import { noOutcome, participationIn } from './participation-in';
import type { RowInBytes } from './row-in-bytes';
import { hasNobodyTwice, hasOwnIds } from './rows-agree';
import { type Decode, TextBytes } from './text-bytes';
import { trimCell } from './trim-cell';

/**
 * Reads a cohort straight from the bytes of a table into columns, without a text or an object for each row. It takes rows in
 * which everything is as it should be, and leaves a table with any other to `parseCohortTable`, which says what to mend:
 * what it takes is by law what that gives.
 */
export class CohortInBytes {
  readonly #decode: Decode;
  readonly #places: { readonly id: number; readonly personId: number; readonly transferredTo: number };
  readonly #cells;
  readonly #ids: TextBytes;
  readonly #people: TextBytes;
  readonly #teams: TextBytes;
  readonly #columns = new RegisterColumns();
  /** The row that is being read: one for a million rows. */
  readonly #row: { -readonly [Number in keyof RegisterRow]: RegisterRow[Number] } = {
    enrolledDigits: 0,
    closedDigits: 0,
    birthDigits: 0,
    sex: 0,
    referralSource: 0,
    incomeSource: 0,
    outcome: 0,
    isDropout: false,
    isTransferred: false,
    publicSupport: Number.NaN,
    personHash: 0,
  };
  #hasBrokenCell = false;

  private constructor(names: readonly string[], decode: Decode) {
    const placeOf = (field: CohortField) => names.indexOf(field);
    const cells = <Field extends CohortField>(field: Field, numberOf: (value: CohortRow[Field]) => number) => {
      const read = cellReader(field);
      const numberIn = (cell: string) => {
        const value = read(cell);
        if (value.ok) return numberOf(value.value);
        this.#hasBrokenCell = true;
        return 0;
      };
      return new KnownCells(placeOf(field), numberIn, decode);
    };
    const dates = (field: 'enrolledOn' | 'closedOn' | 'birthDate') =>
      new DateCells(
        placeOf(field),
        cells(field, (date) => (date === null ? 0 : digitsOf(date))),
      );
    this.#decode = decode;
    this.#places = { id: placeOf('id'), personId: placeOf('personId'), transferredTo: placeOf('transferredTo') };
    this.#cells = {
      enrolledOn: dates('enrolledOn'),
      closedOn: dates('closedOn'),
      birthDate: dates('birthDate'),
      sex: cells('sex', (sex) => sexes.indexOf(sex)),
      referralSource: cells('referralSource', (source) => referralSources.indexOf(source)),
      incomeSource: cells('incomeSource', (source) =>
        source === null ? incomeSources.length : incomeSources.indexOf(source),
      ),
      outcome: cells('outcome', (outcome) => (outcome === null ? noOutcome : outcomes.indexOf(outcome))),
      dropout: cells('dropout', Number),
      publicSupport: cells('publicSupportMonthsBefore', (months) => months ?? Number.NaN),
    };
    this.#ids = new TextBytes(decode);
    this.#people = new TextBytes(decode);
    this.#teams = new TextBytes(decode);
  }

  /** A reader of the rows under a header; null unless that has each of the format's columns once, and no other. */
  static under(header: readonly string[], decode: Decode): CohortInBytes | null {
    const names = header.map((name) => name.trim());
    const isComplete = names.length === cohortFields.length && cohortFields.every((field) => names.includes(field));
    return isComplete ? new CohortInBytes(names, decode) : null;
  }

  /** Makes room for so many rows at once. */
  makeRoom(rows: number): void {
    for (const column of [this.#columns, this.#ids, this.#people, this.#teams]) column.makeRoom(rows);
  }

  get length(): number {
    return this.#columns.length;
  }

  /** Takes a row in. False when it breaks a rule, or may: then the reader is of no more use. */
  add(row: RowInBytes): boolean {
    const { id, personId, transferredTo } = this.#places;
    const areTrimmed =
      trimCell(row, id, this.#decode) &&
      trimCell(row, personId, this.#decode) &&
      trimCell(row, transferredTo, this.#decode);
    if (!areTrimmed || isEmpty(row, id) || isEmpty(row, personId)) return false;
    this.#readNumbers(row);
    if (this.#hasBrokenCell || !fieldsAgree(this.#row)) return false;
    this.#columns.add(this.#row);
    addCell(this.#ids, row, id);
    addCell(this.#people, row, personId);
    addCell(this.#teams, row, transferredTo);
    return true;
  }

  /** The participations of all rows; null when they break a rule together, which needs telling where they stand. */
  participations(): readonly Participation[] | null {
    const columns = this.#columns;
    const texts = { ids: this.#ids, people: this.#people, teams: this.#teams };
    if (!hasOwnIds(texts.ids, this.#decode) || !hasNobodyTwice(columns, texts.people, this.#decode)) return null;
    const idAt = (place: number) => texts.ids.at(place);
    const personIdAt = (place: number) => texts.people.at(place);
    return listedRegister({ columns, idAt, personIdAt }, (place) => participationIn(columns, texts, place));
  }

  #readNumbers(row: RowInBytes): void {
    const cells = this.#cells;
    const numbers = this.#row;
    numbers.enrolledDigits = cells.enrolledOn.numberIn(row);
    numbers.closedDigits = cells.closedOn.numberIn(row);
    numbers.birthDigits = cells.birthDate.numberIn(row);
    numbers.sex = cells.sex.numberIn(row);
    numbers.referralSource = cells.referralSource.numberIn(row);
    numbers.incomeSource = cells.incomeSource.numberIn(row);
    numbers.outcome = cells.outcome.numberIn(row);
    numbers.isDropout = cells.dropout.numberIn(row) === 1;
    numbers.isTransferred = !isEmpty(row, this.#places.transferredTo);
    numbers.publicSupport = cells.publicSupport.numberIn(row);
    numbers.personHash = hashOf(row, this.#places.personId);
  }
}

function isEmpty({ starts, ends }: RowInBytes, place: number): boolean {
  return starts[place] === ends[place];
}

function addCell(texts: TextBytes, { bytes, starts, ends }: RowInBytes, place: number): void {
  texts.add(bytes, starts[place] ?? 0, ends[place] ?? 0);
}

function hashOf({ bytes, starts, ends }: RowInBytes, place: number): number {
  return bytesHash(bytes, starts[place] ?? 0, ends[place] ?? 0);
}

const isResultAt = outcomes.map(isResultOutcome);

/** The rules of `readRow` for a row's fields together. */
function fieldsAgree(row: RegisterRow): boolean {
  const { enrolledDigits, closedDigits, birthDigits, outcome, isDropout, isTransferred } = row;
  if (enrolledDigits < birthDigits) return false;
  if (closedDigits === 0) return outcome === noOutcome && !isDropout && !isTransferred;
  return closedDigits >= enrolledDigits && outcome !== noOutcome && !(isDropout && isResultAt[outcome]);
}

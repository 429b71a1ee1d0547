import { type CalendarDate, calendarDate, datePartsOfDigits } from '../../calendar-date/calendar-date';
import type { Closing } from '../../closing/closing';
import { incomeSources } from '../../income-source/income-source';
import { outcomes } from '../../outcome/outcome';
import type { Participation } from '../../participation/participation';
import { referralSources } from '../../referral-source/referral-source';
import { is, type RegisterColumns } from '../../register/register-columns';
import { sexes } from '../../sex/sex';
import type { TextBytes } from './text-bytes';

/** What stands for the outcome of an open participation. */
export const noOutcome = outcomes.length;

type Texts = { readonly ids: TextBytes; readonly people: TextBytes; readonly teams: TextBytes };

/** The participation that a row of the columns is about; `personHash` is the place of the person's pseudonym. */
export function participationIn(columns: RegisterColumns, texts: Texts, place: number): Participation {
  const birthDigits = numberAt(columns.birthDigits, place);
  const incomeSource = numberAt(columns.incomeSource, place);
  const publicSupport = numberAt(columns.publicSupport, place);
  return {
    id: texts.ids.at(place),
    personId: texts.people.at(place),
    sex: codeAt(sexes, numberAt(columns.sex, place)),
    birthDate: birthDigits === 0 ? null : dateOf(birthDigits),
    referralSource: codeAt(referralSources, numberAt(columns.referralSource, place)),
    incomeSource: incomeSource === incomeSources.length ? null : codeAt(incomeSources, incomeSource),
    enrolledOn: dateOf(numberAt(columns.enrolledDigits, place)),
    publicSupportMonthsBefore: Number.isNaN(publicSupport) ? null : publicSupport,
    closing: numberAt(columns.closedDigits, place) === 0 ? null : closingIn(columns, texts, place),
  };
}

function closingIn(columns: RegisterColumns, { teams }: Texts, place: number): Closing {
  const team = teams.at(place);
  return {
    closedOn: dateOf(numberAt(columns.closedDigits, place)),
    outcome: codeAt(outcomes, numberAt(columns.outcome, place)),
    dropout: (numberAt(columns.bits, place) & is.dropout) !== 0,
    transferredTo: team === '' ? null : team,
  };
}

function dateOf(digits: number): CalendarDate {
  const { year, month, day } = datePartsOfDigits(digits);
  return calendarDate(year, month, day);
}

function numberAt(column: Int32Array | Uint8Array | Float64Array, place: number): number {
  return existing(column[place]);
}

function codeAt<Code extends string>(codes: readonly Code[], place: number): Code {
  return existing(codes[place]);
}

function existing<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('the columns have no such row');
  return value;
}

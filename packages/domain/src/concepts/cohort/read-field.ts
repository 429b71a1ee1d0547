import { failure, type Result, success } from '../../result';
import { type CalendarDate, isCalendarDate } from '../calendar-date/calendar-date';
import { type IncomeSource, incomeSources } from '../income-source/income-source';
import { type Outcome, outcomes } from '../outcome/outcome';
import { type ReferralSource, referralSources } from '../referral-source/referral-source';
import { type Sex, sexes } from '../sex/sex';
import type { CohortField, CohortRow } from './cohort-row';

/** Reads one field of one row, or says what should stand there (Swedish). */
export type FieldReader<Value> = (raw: unknown) => Result<Value, string>;

/** Each column's own rule; how columns must agree is checked on the row. */
export const fieldReaders: { readonly [Field in CohortField]: FieldReader<CohortRow[Field]> } = {
  id: text('Skriv ett id som är unikt i filen.'),
  personId: text('Skriv en pseudonym för personen, samma på personens alla rader.'),
  sex: oneOf<Sex>(sexes),
  birthDate: optional(date),
  referralSource: referralSource,
  incomeSource: optional(oneOf<IncomeSource>(incomeSources, ' eller lämna tomt')),
  enrolledOn: date,
  publicSupportMonthsBefore: optional(months),
  closedOn: optional(date),
  outcome: optional(oneOf<Outcome>(outcomes)),
  dropout,
  transferredTo: optional(text('Skriv vilket team som tog över, eller lämna tomt.')),
};

function isEmpty(raw: unknown): raw is null | undefined | '' {
  return raw === null || raw === undefined || raw === '';
}

function optional<Value>(read: FieldReader<Value>): FieldReader<Value | null> {
  return (raw) => (isEmpty(raw) ? success(null) : read(raw));
}

function text(rule: string): FieldReader<string> {
  return (raw) => (typeof raw === 'string' && raw !== '' ? success(raw) : failure(rule));
}

function oneOf<Code extends string>(codes: readonly Code[], or = ''): FieldReader<Code> {
  const rule = `Skriv någon av koderna ${codes.join(', ')}${or}.`;
  return (raw) => {
    const code = codes.find((known) => known === raw);
    return code === undefined ? failure(rule) : success(code);
  };
}

function date(raw: unknown): Result<CalendarDate, string> {
  return typeof raw === 'string' && isCalendarDate(raw)
    ? success(raw)
    : failure('Skriv ett datum som finns, i formen ÅÅÅÅ-MM-DD.');
}

/** The county councils' old code is the regions' code; an old file may hold it on any row. */
function referralSource(raw: unknown): Result<ReferralSource, string> {
  return oneOf<ReferralSource>(referralSources)(raw === 'LT' ? 'RD' : raw);
}

function months(raw: unknown): Result<number, string> {
  return typeof raw === 'number' && Number.isFinite(raw) && raw >= 0
    ? success(raw)
    : failure('Skriv antalet månader som ett tal, 0 eller mer, eller lämna tomt om det är okänt.');
}

function dropout(raw: unknown): Result<boolean, string> {
  if (isEmpty(raw)) return success(false);
  return typeof raw === 'boolean' ? success(raw) : failure('Skriv true vid tidigt avhopp, annars false.');
}

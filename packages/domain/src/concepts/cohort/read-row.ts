import type { Result } from '../../result';
import type { CalendarDate } from '../calendar-date/calendar-date';
import { isResultOutcome } from '../outcome/outcome';
import { type CohortError, shownValue } from './cohort-error';
import { type CohortField, type CohortRow, cohortFields } from './cohort-row';

/** A row as it came. Good until the next row is asked for. */
export type RawRow = {
  readonly row: number;
  readonly line: number | null;
  /** What stands in a field, as JSON types it. */
  readonly cellOf: (field: CohortField) => unknown;
  /** A field's value, or what should stand there (Swedish); undefined in a column that the file lacks: that is reported once. */
  readonly valueOf: <Field extends CohortField>(field: Field) => Result<CohortRow[Field], string> | undefined;
};

/** What could be read of a row: fields that break their rule are undefined, and a row with one is no participation. */
export type ReadFields = { readonly [Field in CohortField]: CohortRow[Field] | undefined };

export function readRow(raw: RawRow, report: (error: CohortError) => void): ReadFields {
  const reportField = (field: CohortField, rule: string) =>
    report({ row: raw.row, line: raw.line, field, value: shownValue(raw.cellOf(field)), rule });
  const read = <Field extends CohortField>(field: Field): CohortRow[Field] | undefined => {
    const value = raw.valueOf(field);
    if (value === undefined || value.ok) return value?.value;
    reportField(field, value.problem);
    return undefined;
  };
  const fields = {
    id: read('id'),
    personId: read('personId'),
    sex: read('sex'),
    birthDate: read('birthDate'),
    referralSource: read('referralSource'),
    incomeSource: read('incomeSource'),
    enrolledOn: read('enrolledOn'),
    publicSupportMonthsBefore: read('publicSupportMonthsBefore'),
    closedOn: read('closedOn'),
    outcome: read('outcome'),
    dropout: read('dropout'),
    transferredTo: read('transferredTo'),
  };
  checkDates(fields, reportField);
  checkClosing(fields, reportField);
  return fields;
}

type ReportField = (field: CohortField, rule: string) => void;

function checkDates({ birthDate, enrolledOn, closedOn }: ReadFields, report: ReportField): void {
  if (isBefore(enrolledOn, birthDate)) {
    report('enrolledOn', `Inskrivningsdagen får inte vara före födelsedatumet ${birthDate}. Rätta någon av dem.`);
  }
  if (isBefore(closedOn, enrolledOn)) {
    report('closedOn', `Avslutsdagen får inte vara före inskrivningsdagen ${enrolledOn}. Rätta någon av dem.`);
  }
}

function checkClosing({ closedOn, outcome, dropout, transferredTo }: ReadFields, report: ReportField): void {
  if (closedOn && outcome === null) {
    report('outcome', `Deltagandet är avslutat ${closedOn}. Skriv vad det avslutades till.`);
  }
  if (closedOn === null && outcome) {
    report('outcome', 'Deltagandet saknar avslutsdag. Skriv closedOn, eller ta bort outcome om det pågår.');
  }
  if (closedOn === null && transferredTo) {
    report('transferredTo', 'Deltagandet saknar avslutsdag. Skriv closedOn, eller ta bort transferredTo om det pågår.');
  }
  if (closedOn === null && dropout) {
    report('dropout', 'Deltagandet saknar avslutsdag. Skriv closedOn, eller ta bort dropout om det pågår.');
  }
  if (dropout && outcome && isResultOutcome(outcome)) {
    report('dropout', `Ett tidigt avhopp kan inte avslutas till ${outcome}. Rätta dropout eller outcome.`);
  }
}

function isBefore(date: CalendarDate | null | undefined, other: CalendarDate | null | undefined): boolean {
  return typeof date === 'string' && typeof other === 'string' && date < other;
}

/** Whether every field could be read. */
export function isComplete(fields: ReadFields): fields is CohortRow {
  return cohortFields.every((field) => fields[field] !== undefined);
}

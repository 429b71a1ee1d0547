import type { CalendarDate } from '../calendar-date/calendar-date';
import { isResultOutcome } from '../outcome/outcome';
import { type CohortError, shownValue } from './cohort-error';
import type { CohortField, CohortRow } from './cohort-row';
import type { FieldReader, FieldReaders } from './read-field';

/** A row as it came, its cells typed as JSON types them. */
export type RawRow = {
  readonly row: number;
  readonly line: number | null;
  readonly cellOf: (field: CohortField) => unknown;
  /** Columns that the file lacks: reported once for the file, not on every row. */
  readonly missingColumns: ReadonlySet<CohortField>;
};

/** What could be read of a row: fields that break their rule are undefined, and a row with one is no participation. */
export type ReadFields = { readonly [Field in CohortField]: CohortRow[Field] | undefined };

export function readRow(raw: RawRow, readers: FieldReaders, report: (error: CohortError) => void): ReadFields {
  const reportField = (field: CohortField, rule: string) =>
    report({ row: raw.row, line: raw.line, field, value: shownValue(raw.cellOf(field)), rule });
  const read = <Value>(field: CohortField, reader: FieldReader<Value>): Value | undefined => {
    if (raw.missingColumns.has(field)) return undefined;
    const value = reader(raw.cellOf(field));
    if (value.ok) return value.value;
    reportField(field, value.problem);
    return undefined;
  };
  const fields = {
    id: read('id', readers.id),
    personId: read('personId', readers.personId),
    sex: read('sex', readers.sex),
    birthDate: read('birthDate', readers.birthDate),
    referralSource: read('referralSource', readers.referralSource),
    incomeSource: read('incomeSource', readers.incomeSource),
    enrolledOn: read('enrolledOn', readers.enrolledOn),
    publicSupportMonthsBefore: read('publicSupportMonthsBefore', readers.publicSupportMonthsBefore),
    closedOn: read('closedOn', readers.closedOn),
    outcome: read('outcome', readers.outcome),
    dropout: read('dropout', readers.dropout),
    transferredTo: read('transferredTo', readers.transferredTo),
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
  return (
    fields.id !== undefined &&
    fields.personId !== undefined &&
    fields.sex !== undefined &&
    fields.birthDate !== undefined &&
    fields.referralSource !== undefined &&
    fields.incomeSource !== undefined &&
    fields.enrolledOn !== undefined &&
    fields.publicSupportMonthsBefore !== undefined &&
    fields.closedOn !== undefined &&
    fields.outcome !== undefined &&
    fields.dropout !== undefined &&
    fields.transferredTo !== undefined
  );
}

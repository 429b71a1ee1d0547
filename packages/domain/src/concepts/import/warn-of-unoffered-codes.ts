import type { CalendarDate } from '../calendar-date/calendar-date';
import { isOffered, type ListEntry } from '../reference-list/list-entry';
import { type ClosedList, codeLabel } from '../reference-list/reference-list';
import type { CodedField } from './import-field';
import type { ImportRecord } from './import-record';
import type { RowReader } from './row-reader';

type ReadCode = {
  readonly field: CodedField;
  readonly list: ClosedList;
  readonly code: string | null;
  /** The day that chose it. */
  readonly on: CalendarDate;
};

/** Warns of each code of a row that the team's lists didn't offer on its day: an older list may be right, or a column wrong. */
export function warnOfUnofferedCodes(
  reader: RowReader,
  { source, receivedOn, participation }: Pick<ImportRecord, 'source' | 'receivedOn' | 'participation'>,
  entries: readonly ListEntry[],
): void {
  const read: ReadCode[] = [{ field: 'source', list: 'referral-source', code: source, on: receivedOn }];
  if (participation !== null) {
    const { enrolledOn, incomeSource, closing } = participation;
    read.push({ field: 'incomeSource', list: 'income-source', code: incomeSource, on: enrolledOn });
    if (closing !== null) {
      const { closedOn: on, outcome, incomeSourceAfter } = closing;
      read.push({ field: 'outcome', list: 'outcome', code: outcome, on });
      read.push({ field: 'incomeSourceAfter', list: 'income-source', code: incomeSourceAfter, on });
    }
  }
  for (const { field, list, code, on } of read) {
    if (code === null || !reader.has(field) || isOffered(entries, { list, code }, on)) continue;
    const label = codeLabel(list, code) ?? code;
    reader.complain(
      field,
      `Enligt teamets listor gick ”${label}” inte att välja ${on}. Stämmer det ändå behöver du inte ändra något.`,
      'warning',
    );
  }
}

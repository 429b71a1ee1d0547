import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { JournalNoteKind } from '@kraften/domain/concepts/journal-note/journal-note';
import type { SearchedSource } from '@kraften/domain/concepts/note-search/searched-source';
import type { SearchedCase } from './searched-case';

/** Something that was written, opened: what is searched, and what a hit says of it besides. */
export type SearchedRecord = {
  readonly source: SearchedSource;
  readonly recordId: string;
  /** The day that it is about, or the moment that it was written where it names no day. */
  readonly when: CalendarDate | Date;
  /** Who wrote it, the first first; nobody where that isn't kept. */
  readonly authorIds: readonly string[];
  readonly isDraft: boolean;
  readonly noteKind: JournalNoteKind | null;
  /** Null for a point of a meeting, which is in nobody's case. */
  readonly case: SearchedCase | null;
  readonly meetingId: string | null;
  /** In the order in which one reads them; empty ones too. */
  readonly texts: readonly string[];
};

/** Rows of one query: usually a megabyte of text. */
const rowsAtATime = 1000;

type Page = {
  readonly take: number;
  readonly orderBy: { readonly id: 'asc' };
  /** To be among the conditions. */
  readonly after: { readonly id?: { readonly gt: string } };
};

/** Reads a query to its end, a thousand rows at a time, so that no more than those are kept. */
export async function* inPages<Row extends { readonly id: string }>(
  read: (page: Page) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let last: string | undefined;
  do {
    const after = last === undefined ? {} : { id: { gt: last } };
    const rows = await read({ take: rowsAtATime, orderBy: { id: 'asc' }, after });
    last = rows.length < rowsAtATime ? undefined : rows.at(-1)?.id;
    if (rows.length > 0) yield rows;
  } while (last !== undefined);
}

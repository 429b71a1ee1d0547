import type { CalendarDate } from '../calendar-date/calendar-date';
import { type CohortError, shownValue } from './cohort-error';
import type { RowPlace, RowPlaces } from './row-places';

/** What only shows when rows are seen together: ids that come twice, and a person enrolled twice at a time. */
export function checkRowsTogether(places: RowPlaces, report: (error: CohortError) => void): void {
  checkIds(places.maybeOfSameId(), report);
  checkOverlaps(places.maybeOfSamePerson(), report);
}

function checkIds(rows: readonly RowPlace[], report: (error: CohortError) => void): void {
  const firstRows = new Map<string, number>();
  for (const { row, line, id } of rows) {
    if (id === undefined) continue;
    const first = firstRows.get(id);
    if (first === undefined) firstRows.set(id, row);
    else {
      const rule = `Samma id står på rad ${first}. Ge varje deltagande ett eget id.`;
      report({ row, line, field: 'id', value: shownValue(id), rule });
    }
  }
}

type Stay = Pick<RowPlace, 'row' | 'line'> & { readonly from: CalendarDate; readonly to: CalendarDate | null };

/**
 * One person's participations share no day. `closedOn` is the last day enrolled, so the earliest day to be enrolled
 * again is the day after it. The later of two that overlap is reported.
 */
function checkOverlaps(rows: readonly RowPlace[], report: (error: CohortError) => void): void {
  for (const [personId, stays] of staysByPerson(rows)) {
    let latest: Stay | null = null;
    for (const stay of stays.sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0))) {
      if (latest && (latest.to === null || stay.from <= latest.to)) {
        const since = latest.to === null ? `från ${latest.from}` : `${latest.from}–${latest.to}`;
        report({
          row: stay.row,
          line: stay.line,
          field: 'enrolledOn',
          value: shownValue(stay.from),
          rule: `Personen ${shownValue(personId)} är redan inskriven på rad ${latest.row} (${since}). Rätta dagarna: en ny inskrivning börjar tidigast dagen efter avslutet.`,
        });
      }
      if (latest === null || endsLater(stay, latest)) latest = stay;
    }
  }
}

function endsLater(stay: Stay, other: Stay): boolean {
  return other.to !== null && (stay.to === null || stay.to > other.to);
}

function staysByPerson(rows: readonly RowPlace[]): Map<string, Stay[]> {
  const byPerson = new Map<string, Stay[]>();
  for (const { row, line, personId, enrolledOn, closedOn } of rows) {
    if (personId === undefined || enrolledOn === undefined || closedOn === undefined) continue;
    if (closedOn !== null && closedOn < enrolledOn) continue;
    const stay: Stay = { row, line, from: enrolledOn, to: closedOn };
    const stays = byPerson.get(personId);
    if (stays) stays.push(stay);
    else byPerson.set(personId, [stay]);
  }
  return byPerson;
}

import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import {
  allParticipantColumns,
  participantColumns as columnsOfView,
  columnsText,
  type ParticipantColumn,
  type ParticipantView,
  participantCell,
  participantColumnLabels,
  readColumns,
} from '@kraften/domain/concepts/participation/participant-list';
import { noValue } from '@kraften/ui/format/number';
import { type Column, type SortOrder, sortRows } from '@kraften/ui/table/column';
import { ParticipationFlags } from '../../parts/participation/participation-flags';
import type { ListedParticipation } from '../../parts/participation/use-listed-participations';
import type { ParticipantsSearch } from './participants-search';

type ParticipationColumn = Column<ListedParticipation>;
type View = ParticipantsSearch['visa'];

/** Which columns are shown, in their order: those that the address says, or what is worth seeing in the view. */
export function shownColumns({ visa, kolumner }: ParticipantsSearch): readonly ParticipantColumn[] {
  return readColumns(kolumner ?? '') ?? columnsOfView[viewOf(visa)];
}

/** The columns as they stand in the address: what is shown anyway isn't said. */
export function searchWithColumns(
  { kolumner: _before, ...search }: ParticipantsSearch,
  columns: readonly ParticipantColumn[],
): ParticipantsSearch {
  const text = columnsText(columns);
  const isUsual = text === columnsText(columnsOfView[viewOf(search.visa)]);
  return isUsual || text === '' ? search : { ...search, kolumner: text };
}

/** The columns of a table of participations on a day. */
export function tableColumns(
  columns: readonly ParticipantColumn[],
  today: CalendarDate,
): readonly ParticipationColumn[] {
  return columns.map((id) => tableColumn(id, today));
}

/** The rows in an order of any column, shown or not. */
export function inOrder(
  rows: readonly ListedParticipation[],
  order: SortOrder,
  today: CalendarDate,
): readonly ListedParticipation[] {
  const column = allParticipantColumns.find((id) => id === order.id);
  return column === undefined ? rows : sortRows(rows, [tableColumn(column, today)], order);
}

/** The view that the address names. */
export function viewOf(view: View): ParticipantView {
  if (view === 'avslutade') return 'closed';
  return view === 'alla' ? 'all' : 'open';
}

/** As the address says; otherwise what asks for something first, and among the closed the latest. */
export function orderOf({ sortera, visa }: ParticipantsSearch): SortOrder {
  if (sortera === undefined) return defaultOrder(visa);
  return sortera.startsWith('-')
    ? { id: sortera.slice(1), direction: 'descending' }
    : { id: sortera, direction: 'ascending' };
}

/** The order as it stands in the address. */
export function orderText({ id, direction }: SortOrder): string {
  return direction === 'descending' ? `-${id}` : id;
}

function defaultOrder(view: View): SortOrder {
  if (view === 'avslutade') return { id: 'closed', direction: 'descending' };
  if (view === 'alla') return { id: 'enrolled', direction: 'descending' };
  return { id: 'nextFollowUp', direction: 'ascending' };
}

const isDate = new Set<ParticipantColumn>([
  ...(['enrolled', 'trialEnds', 'nextFollowUp', 'booked', 'lastAttended', 'closed'] as const),
]);
const isNumber = new Set<ParticipantColumn>(['age', 'days']);

function tableColumn(id: ParticipantColumn, today: CalendarDate): ParticipationColumn {
  return {
    id,
    header: participantColumnLabels[id].sv,
    ...(id === 'flags'
      ? { cell: (row) => <ParticipationFlags flags={row.flags} /> }
      : {
          cell: (row) => participantCell(id, row, today) ?? noValue,
          sort: (row) => participantCell(id, row, today),
        }),
    ...(isDate.has(id) ? { nowrap: true } : {}),
    ...(isNumber.has(id) ? { align: 'end' as const } : {}),
  };
}

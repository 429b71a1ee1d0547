import {
  participantColumns as columnsOfView,
  outcomeText,
  type ParticipantColumn,
  type ParticipantView,
  participantColumnLabels,
} from '@kraften/domain/concepts/participation/participant-list';
import { noValue } from '@kraften/ui/format/number';
import type { Column, SortOrder } from '@kraften/ui/table/column';
import { ParticipationFlags } from '../../parts/participation/participation-flags';
import type { ListedParticipation } from '../../parts/participation/use-listed-participations';
import type { ParticipantsSearch } from './participants-search';

type ParticipationColumn = Column<ListedParticipation>;
type View = ParticipantsSearch['visa'];

/** What the view shows of a participation, in the order that the file of it has too. */
export function participantColumns(view: View): readonly ParticipationColumn[] {
  return columnsOfView[viewOf(view)].map((id) => ({ ...columns[id], id, header: participantColumnLabels[id].sv }));
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

const columns: Readonly<Record<ParticipantColumn, Omit<ParticipationColumn, 'id' | 'header'>>> = {
  name: {
    cell: ({ givenName, familyName }) => `${givenName} ${familyName}`,
    sort: ({ givenName, familyName }) => `${givenName} ${familyName}`,
  },
  coach: {
    cell: ({ coachName }) => coachName ?? noValue,
    sort: ({ coachName }) => coachName,
  },
  enrolled: {
    cell: ({ enrolledOn }) => enrolledOn,
    sort: ({ enrolledOn }) => enrolledOn,
    nowrap: true,
  },
  nextFollowUp: {
    cell: ({ nextFollowUpDueOn }) => nextFollowUpDueOn ?? noValue,
    sort: ({ nextFollowUpDueOn }) => nextFollowUpDueOn,
    nowrap: true,
  },
  flags: { cell: (row) => <ParticipationFlags flags={row.flags} /> },
  closed: {
    cell: ({ closedOn }) => closedOn ?? noValue,
    sort: ({ closedOn }) => closedOn,
    nowrap: true,
  },
  outcome: {
    cell: (row) => outcomeText(row) ?? noValue,
    sort: outcomeText,
  },
};

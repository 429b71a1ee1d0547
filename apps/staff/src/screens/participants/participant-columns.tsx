import { noValue } from '@kraften/ui/format/number';
import type { Column, SortOrder } from '@kraften/ui/table/column';
import { outcomeText } from '../../parts/participation/outcome-text';
import { ParticipationFlags } from '../../parts/participation/participation-flags';
import type { ListedParticipation } from './filter-participations';
import type { ParticipantsSearch } from './participants-search';

type ParticipationColumn = Column<ListedParticipation>;
type View = ParticipantsSearch['visa'];

/** What is worth seeing of open participations, of closed ones, or of both. */
export function participantColumns(view: View): readonly ParticipationColumn[] {
  if (view === 'avslutade') return [name, coach, enrolled, closed, outcome];
  if (view === 'alla') return [name, coach, enrolled, nextFollowUp, flags, closed, outcome];
  return [name, coach, enrolled, nextFollowUp, flags];
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

const name: ParticipationColumn = {
  id: 'name',
  header: 'Namn',
  cell: ({ givenName, familyName }) => `${givenName} ${familyName}`,
  sort: ({ givenName, familyName }) => `${givenName} ${familyName}`,
};

const coach: ParticipationColumn = {
  id: 'coach',
  header: 'Handledare',
  cell: ({ coachName }) => coachName ?? noValue,
  sort: ({ coachName }) => coachName,
};

const enrolled: ParticipationColumn = {
  id: 'enrolled',
  header: 'Inskriven',
  cell: ({ enrolledOn }) => enrolledOn,
  sort: ({ enrolledOn }) => enrolledOn,
  nowrap: true,
};

const nextFollowUp: ParticipationColumn = {
  id: 'nextFollowUp',
  header: 'Nästa uppföljning',
  cell: ({ nextFollowUpDueOn }) => nextFollowUpDueOn ?? noValue,
  sort: ({ nextFollowUpDueOn }) => nextFollowUpDueOn,
  nowrap: true,
};

const flags: ParticipationColumn = {
  id: 'flags',
  header: 'Flaggor',
  cell: (row) => <ParticipationFlags flags={row.flags} />,
};

const closed: ParticipationColumn = {
  id: 'closed',
  header: 'Avslutad',
  cell: ({ closedOn }) => closedOn ?? noValue,
  sort: ({ closedOn }) => closedOn,
  nowrap: true,
};

const outcome: ParticipationColumn = {
  id: 'outcome',
  header: 'Avslutad till',
  cell: (row) => outcomeText(row) ?? noValue,
  sort: outcomeText,
};

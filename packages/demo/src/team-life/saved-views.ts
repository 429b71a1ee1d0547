import { filtersText } from '@kraften/domain/concepts/saved-view/saved-view';
import { randomOf } from '../chance/random';
import type { SavedViewRecord, TeamRecord } from '../demo-records';
import type { Colleague } from '../people/staff';

/** What the lead goes through before a team meeting, which the team has too, and what the lead alone looks at. */
export function savedViews(team: TeamRecord, lead: Colleague): SavedViewRecord[] {
  const random = randomOf(`${team.slug}/saved-views`);
  const late = { flagga: 'follow-up-overdue', sortera: 'nextFollowUp', kolumner: 'coach.source.nextFollowUp.booked' };
  const long = { flagga: 'over-twelve-months', sortera: '-days', kolumner: 'coach.days.income.lastAttended' };
  return [
    { name: 'Försenade uppföljningar', filters: late, isShared: true },
    { name: 'Inskrivna länge', filters: long, isShared: false },
  ].map(({ filters, ...view }) => ({
    ...{ ...view, id: random.uuid(), teamId: team.id, ownerId: lead.id },
    ...{ filters: filtersText(filters), isFirst: false },
  }));
}

import type { ParticipantView } from '@kraften/domain/concepts/participation/participant-list';
import type { ListedParticipation } from '../../parts/participation/use-listed-participations';
import { hasWords, wordsOf } from '../../parts/search/has-words';
import { viewOf } from './participant-columns';
import type { ParticipantsSearch } from './participants-search';

/** The rows that the filters let through. `text` is searched for in the name, word by word. */
export function filterParticipations(
  rows: readonly ListedParticipation[],
  search: ParticipantsSearch,
  { text, userId }: { readonly text: string; readonly userId: string },
): readonly ListedParticipation[] {
  const words = wordsOf(text);
  const view = viewOf(search.visa);
  const coachId = search.handledare === 'mina' ? userId : search.handledare;
  return rows.filter(
    (row) =>
      isInView(row, view) &&
      (coachId === undefined || row.coachId === coachId) &&
      (search.flagga === undefined || row.flags.includes(search.flagga)) &&
      hasWords(`${row.givenName} ${row.familyName}`, words),
  );
}

/** Whether a participation is open, closed, or either, as the view asks. */
export function isInView({ closedOn }: ListedParticipation, view: ParticipantView): boolean {
  if (view === 'all') return true;
  return (closedOn !== null) === (view === 'closed');
}

/** The coaches of the rows, by name. One who has left the team has none any more. */
export function coachesOf(rows: readonly ListedParticipation[]): readonly { id: string; name: string }[] {
  const names = new Map(rows.map(({ coachId, coachName }) => [coachId, coachName ?? 'Handledare som slutat']));
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}

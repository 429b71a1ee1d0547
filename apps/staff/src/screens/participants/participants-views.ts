import type { ParticipantView } from '@kraften/domain/concepts/participation/participant-list';
import { filtersText } from '@kraften/domain/concepts/saved-view/saved-view';
import { paths } from '../../app/routing/paths';
import type { ListedParticipation } from '../../parts/participation/use-listed-participations';
import type { View } from '../../parts/view/view-links';
import { isInView } from './filter-participations';
import { viewOf } from './participant-columns';
import type { ParticipantsSearch } from './participants-search';

/** Open, closed and all participations, each counted once all of it is there. The coach and the columns stay chosen from one view to another. */
export function participantsViews(
  rowsIn: (view: ParticipantView) => readonly ListedParticipation[] | undefined,
  { visa = 'inskrivna', handledare, kolumner }: ParticipantsSearch,
): readonly View[] {
  return views.map(([view, label]) => {
    return {
      href: `${paths.participants}?${filtersText({ visa: view, handledare, kolumner })}`,
      label,
      count: rowsIn(viewOf(view))?.filter((row) => isInView(row, viewOf(view))).length ?? null,
      current: view === visa,
    };
  });
}

const views = [
  ['inskrivna', 'Inskrivna'],
  ['avslutade', 'Avslutade'],
  ['alla', 'Alla'],
] as const;

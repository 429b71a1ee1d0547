import { paths } from '../../app/routing/paths';
import type { ListedParticipation } from '../../parts/participation/use-listed-participations';
import type { View } from '../../parts/view/view-links';
import { isInView } from './filter-participations';
import type { ParticipantsSearch } from './participants-search';

/** Open, closed and all participations, each counted once all of it is there. The coach stays chosen from one view to another. */
export function participantsViews(
  rowsIn: (view: ParticipantsSearch['visa']) => readonly ListedParticipation[] | undefined,
  { visa, handledare }: ParticipantsSearch,
): readonly View[] {
  return views.map(([view, label]) => {
    const parameters = new URLSearchParams({ ...(view && { visa: view }), ...(handledare && { handledare }) });
    const query = parameters.size === 0 ? '' : `?${parameters}`;
    return {
      href: `${paths.participants}${query}`,
      label,
      count: rowsIn(view)?.filter((row) => isInView(row, view)).length ?? null,
      current: view === visa,
    };
  });
}

const views = [
  [undefined, 'Inskrivna'],
  ['avslutade', 'Avslutade'],
  ['alla', 'Alla'],
] as const;

import { isSameView, type ViewFilters } from '@kraften/domain/concepts/saved-view/saved-view';
import { ViewLinks } from '../../../parts/view/view-links';
import { addressOf, titleOf, useSavedViews } from './use-saved-views';
import css from './views.module.css';

/** The saved views beside each other, where there is room for them. */
export function SavedViewLinks({ now }: { readonly now: ViewFilters }) {
  const { data: views = [] } = useSavedViews();
  if (views.length === 0) return null;
  return (
    <div className={css['tabs']}>
      <ViewLinks
        label="Sparade vyer"
        views={views.map((view) => ({
          href: addressOf(view.filters),
          label: titleOf(view),
          current: isSameView(view.filters, now),
        }))}
      />
    </div>
  );
}

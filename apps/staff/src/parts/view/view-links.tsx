import { formatNumber } from '@kraften/ui/format/number';
import { AppLink } from '@kraften/ui/navigation/app-link';
import css from './view-links.module.css';

export type View = {
  readonly href: string;
  readonly label: string;
  /** How many it holds; null until that is known. Left out: not counted. */
  readonly count?: number | null;
  readonly current: boolean;
};

/** Ways to see a list, one of them open. Each has an address of its own. */
export function ViewLinks({ label, views }: { readonly label: string; readonly views: readonly View[] }) {
  return (
    <nav className={`${css['views']} k-not-print`} aria-label={label}>
      {views.map(({ href, label: name, count, current }) => (
        <AppLink key={name} href={href} className={css['view']} aria-current={current ? 'page' : undefined}>
          {name}
          {count !== undefined && <span className={css['count']}>{count !== null && formatNumber(count)}</span>}
        </AppLink>
      ))}
    </nav>
  );
}

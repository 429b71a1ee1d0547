import type { ComponentType } from 'react';
import { formatCount } from '../format/number';
import { AppLink } from '../navigation/app-link';
import css from './navigation.module.css';

export type NavigationItem = {
  readonly href: string;
  readonly label: string;
  /** A Tabler icon. */
  readonly icon?: ComponentType<{ size?: number | string; 'aria-hidden'?: boolean }>;
  /** How many wait there; nothing is shown at 0. */
  readonly waiting?: number;
};

type NavigationProps = {
  readonly items: readonly NavigationItem[];
  readonly currentPath: string;
  readonly onFollow?: () => void;
};

/** The places of the app, with the open one marked. */
export function Navigation({ items, currentPath, onFollow }: NavigationProps) {
  const current = currentItem(items, currentPath);
  return (
    <nav className={css['navigation']} aria-label="Huvudmeny">
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <AppLink
              href={item.href}
              className={css['item']}
              aria-current={item === current ? 'page' : undefined}
              onClick={onFollow}
            >
              {item.icon && <item.icon size={20} aria-hidden />}
              <span className={css['label']}>{item.label}</span>
              {item.waiting !== undefined && item.waiting > 0 && (
                <span className={css['waiting']}>
                  <span aria-hidden>{item.waiting}</span>
                  <span className="k-unseen">, {formatCount(item.waiting, 'väntar', 'väntar')}</span>
                </span>
              )}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The item whose address is, or holds, the open path; the most exact one where several do. The app's first page holds none but itself. */
function currentItem(items: readonly NavigationItem[], path: string): NavigationItem | undefined {
  const holds = ({ href }: NavigationItem) => path === href || (href !== '/' && path.startsWith(`${href}/`));
  return items.filter(holds).sort((a, b) => b.href.length - a.href.length)[0];
}

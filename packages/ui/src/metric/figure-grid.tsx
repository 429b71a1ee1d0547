import type { ReactNode } from 'react';
import css from './metric.module.css';

/** Figures side by side, as many as there is room for. */
export function FigureGrid({ children }: { readonly children: ReactNode }) {
  return <div className={css['grid']}>{children}</div>;
}

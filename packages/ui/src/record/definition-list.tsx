import type { ReactNode } from 'react';
import { noValue } from '../format/number';
import css from './record.module.css';

export type Fact = {
  readonly term: string;
  /** Null shows a dash. */
  readonly value: ReactNode;
  /** A link or button that changes it. */
  readonly action?: ReactNode;
};

type DefinitionListProps = {
  readonly facts: readonly Fact[];
  /** Terms above their values, for a narrow column; or beside them. Default above. */
  readonly layout?: 'above' | 'beside';
};

/** Facts by name: what holds now. */
export function DefinitionList({ facts, layout = 'above' }: DefinitionListProps) {
  return (
    <dl className={css['facts']} data-layout={layout}>
      {facts.map(({ term, value, action }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value ?? noValue}
            {action !== undefined && <span className={`${css['factAction']} k-not-print`}>{action}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

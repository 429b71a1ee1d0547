import type { Metric } from '@kraften/domain/metrics/metric';
import { useEffect, useRef } from 'react';
import { DefinitionText } from '../metric/definition-text';
import css from './definitions-screen.module.css';

type DefinitionEntryProps = {
  readonly metric: Metric;
  readonly open: boolean;
  /** A link led here: it gets focus. */
  readonly marked: boolean;
};

/** One figure of the list; its definition folds out. */
export function DefinitionEntry({ metric, open, marked }: DefinitionEntryProps) {
  const entry = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    if (!marked) return;
    entry.current?.scrollIntoView({ block: 'start' });
    entry.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [marked]);

  return (
    <details ref={entry} id={metric.id} className={css['entry']} open={open || marked}>
      <summary>
        <h3>{metric.label.sv}</h3>
      </summary>
      <div className={css['definition']}>
        <DefinitionText metric={metric} />
        <div className={css['example']}>
          <h4>Exempel</h4>
          <p>{metric.example.story}</p>
        </div>
      </div>
    </details>
  );
}

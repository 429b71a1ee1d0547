import type { Metric } from '@kraften/domain/metrics/metric';
import { DefinitionText } from '@kraften/ui/metric/definition-text';
import { useEffect, useRef } from 'react';
import css from './definitions-screen.module.css';

type DefinitionCardProps = {
  readonly metric: Metric;
  /** A link led here: it gets focus and stands out. */
  readonly marked: boolean;
};

export function DefinitionCard({ metric, marked }: DefinitionCardProps) {
  const card = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!marked) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'start' });
  }, [marked]);

  return (
    <article
      ref={card}
      id={metric.id}
      className={css['card']}
      data-marked={marked}
      tabIndex={-1}
      aria-label={metric.label.sv}
    >
      <h3>{metric.label.sv}</h3>
      <DefinitionText metric={metric} />
      <div className={css['example']}>
        <h4>Exempel</h4>
        <p>{metric.example.story}</p>
      </div>
    </article>
  );
}

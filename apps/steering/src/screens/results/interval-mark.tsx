import { type Hidden, isHidden } from '@kraften/domain/metrics/result';
import css from './result-variants.module.css';

type IntervalMarkProps = {
  readonly rate: number | null | Hidden;
  readonly interval: readonly [number, number] | null | Hidden;
};

/** A share and its interval on a line from 0 to 100 %. The numbers stand beside, so it isn't read aloud. */
export function IntervalMark({ rate, interval }: IntervalMarkProps) {
  return (
    <svg className={css['interval']} viewBox="0 0 200 20" preserveAspectRatio="none" aria-hidden="true">
      <path className={css['axis']} d="M0 10H200M0.5 6V14M100 7V13M199.5 6V14" />
      {interval !== null && !isHidden(interval) && (
        <rect
          className={css['range']}
          x={interval[0] * 200}
          y={7}
          width={(interval[1] - interval[0]) * 200}
          height={6}
        />
      )}
      {rate !== null && !isHidden(rate) && (
        <rect className={css['point']} x={rate * 200 - 1.5} y={2} width={3} height={16} />
      )}
    </svg>
  );
}

import { IconUsers } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { hiddenValue, restsOnFew } from '../format/few-people';
import { noValue } from '../format/number';
import css from './metric.module.css';

type ValueFigureProps = {
  readonly label: string;
  /** Opens the definition. */
  readonly mark: ReactNode;
  readonly number: string;
  readonly unit: string;
  /** What the number rests on, or why there is none. */
  readonly rests: readonly string[];
  readonly few?: boolean;
  /** What has changed, or another line about it. */
  readonly note?: ReactNode;
  /** A link to what is behind it. */
  readonly action?: ReactNode;
};

/** One number large, what it is in words, and beneath what it rests on. */
export function ValueFigure({ label, mark, number, unit, rests, few = false, note, action }: ValueFigureProps) {
  const labelId = useId();
  return (
    <figure className={css['figure']} aria-labelledby={labelId}>
      <p className={css['label']}>
        <span id={labelId}>{label}</span>
        {mark}
      </p>
      <p className={css['number']} data-hidden={number === hiddenValue}>
        {number}
        {number !== noValue && number !== hiddenValue && unit !== '' && (
          <span className={css['unit']}>&nbsp;{unit}</span>
        )}
      </p>
      {rests.map((line) => (
        <p key={line} className={css['rests']}>
          {line}
        </p>
      ))}
      {few && (
        <p className={css['few']}>
          <IconUsers size={16} aria-hidden />
          {restsOnFew}
        </p>
      )}
      {note !== undefined && <div className={css['note']}>{note}</div>}
      {action !== undefined && <div className={`${css['note']} k-not-print`}>{action}</div>}
    </figure>
  );
}

import type { ReactNode } from 'react';
import { formatDate } from '../format/date';
import css from './record.module.css';

export type TimelineEvent = {
  /** Also the element's, which an address can lead to. */
  readonly id: string;
  /** The day it happened, ISO. */
  readonly on: string;
  /** What happened: "Uppföljning hållen". */
  readonly title: string;
  /** Who wrote it, or at what time. */
  readonly byline?: ReactNode;
  readonly marks?: ReactNode;
  /** The note or the facts; kept as written, line by line. */
  readonly content?: ReactNode;
  readonly actions?: ReactNode;
};

type TimelineProps = {
  /** Names the list: "Det som hänt". */
  readonly label: string;
  /** In any order. */
  readonly events: readonly TimelineEvent[];
  /** An `EmptyState` that says what to do first. */
  readonly empty: ReactNode;
};

/** What happened, newest first. Events of the same day keep the order they came in. */
export function Timeline({ label, events, empty }: TimelineProps) {
  if (events.length === 0) return <>{empty}</>;
  const newestFirst = events.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return (
    <ol className={css['timeline']} aria-label={label}>
      {newestFirst.map((event) => (
        <li key={event.id} id={event.id} className={css['event']}>
          <p className={css['when']}>
            <time dateTime={event.on}>{formatDate(event.on)}</time>
            {event.byline !== undefined && <span> · {event.byline}</span>}
          </p>
          <h3 className={css['what']}>{event.title}</h3>
          {event.marks !== undefined && <div className={css['eventMarks']}>{event.marks}</div>}
          {event.content !== undefined && <div className={css['written']}>{event.content}</div>}
          {event.actions !== undefined && <div className={`${css['eventActions']} k-not-print`}>{event.actions}</div>}
        </li>
      ))}
    </ol>
  );
}

import { calendarKindLabels } from '@kraften/domain/concepts/calendar/calendar-entry';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { PointerEvent } from 'react';
import css from './calendar.module.css';
import { hoursText, type WeekEntry } from './week-entry';

type EntryBlockProps = {
  readonly entry: WeekEntry;
  readonly onOpen: (entry: WeekEntry) => void;
  readonly onGrab?: (entry: WeekEntry, event: PointerEvent<HTMLElement>) => void;
};

/** One entry of the week: its hour, what it is and about whom. Opens with a press, and moves when it is dragged. */
export function EntryBlock({ entry, onOpen, onGrab }: EntryBlockProps) {
  const { kind, hours, about, place, clashes, cancelled, target } = entry;
  const movable = target.movable && onGrab !== undefined;
  return (
    <button
      type="button"
      className={css['entry']}
      data-kind={kind}
      data-cancelled={cancelled}
      data-movable={movable}
      onClick={() => onOpen(entry)}
      {...(movable ? { onPointerDown: (event: PointerEvent<HTMLElement>) => onGrab(entry, event) } : {})}
    >
      <span>
        {hours !== null && <span className={css['hour']}>{hoursText(hours).replace('kl. ', '')} </span>}
        <span className={css['what']}>{calendarKindLabels[kind].sv}</span>
      </span>
      <span className={css['about']}>{about}</span>
      {cancelled && <strong>Inställd</strong>}
      {clashes.length > 0 && (
        <span className={css['clash']}>
          <IconAlertTriangle size={14} aria-hidden /> Krockar
        </span>
      )}
      {place !== '' && <span className={css['place']}>{place}</span>}
    </button>
  );
}

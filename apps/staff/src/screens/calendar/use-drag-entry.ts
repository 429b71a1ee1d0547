import { timeOfMinute } from '@kraften/domain/concepts/calendar/calendar-entry';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { NewTime, WeekEntry } from './week-entry';

type Dragged = { readonly entry: WeekEntry; readonly to: NewTime | null };

/** So far a pointer moves before it is a drag and no press, in pixels. */
const threshold = 6;
const stepMinutes = 15;

/**
 * Dragging an entry to another day and hour, in steps of a quarter. A finger scrolls the page instead; Esc puts it back. `onDrop`
 * is told where it was let go, and moves nothing by itself.
 *
 * @param from the first minute of the day that is shown, and `to` the last
 */
export function useDragEntry(from: number, to: number, onDrop: (entry: WeekEntry, to: NewTime) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  function begin(entry: WeekEntry, event: PointerEvent<HTMLElement>) {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    const { clientX: startX, clientY: startY } = event;
    const grabbedAt = startY - event.currentTarget.getBoundingClientRect().top;
    const listening = new AbortController();
    const { signal } = listening;
    let to: NewTime | null = null;
    let isDrag = false;

    const end = () => {
      listening.abort();
      stop.current = null;
      setDragged(null);
    };
    stop.current?.();
    stop.current = end;
    const move = ({ clientX, clientY }: globalThis.PointerEvent) => {
      if (!isDrag && Math.hypot(clientX - startX, clientY - startY) < threshold) return;
      isDrag = true;
      to = timeAt(clientX, clientY - grabbedAt, clientY);
      setDragged({ entry, to });
    };
    const drop = () => {
      end();
      if (!isDrag) return;
      // The press that a drag ends in opens nothing.
      const swallow = (click: MouseEvent) => click.stopPropagation();
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
      const moved = to !== null && (to.on !== entry.on || to.startsAt !== entry.hours?.startsAt);
      if (to !== null && moved) onDrop(entry, to);
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', drop, { signal });
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  }

  /** The day and quarter at a point; null outside the days. */
  function timeAt(x: number, top: number, y: number): NewTime | null {
    const day = document
      .elementsFromPoint(x, y)
      .map((element) => element.closest<HTMLElement>('[data-day]'))
      .find((element) => element !== null);
    const on = CalendarDate.safeParse(day?.dataset['day']);
    if (day === undefined || day === null || !on.success) return null;
    const { top: dayTop, height } = day.getBoundingClientRect();
    const minute = from + ((top - dayTop) / height) * (to - from);
    const step = Math.round(minute / stepMinutes) * stepMinutes;
    return { on: on.data, startsAt: timeOfMinute(Math.min(Math.max(step, from), to - stepMinutes)) };
  }

  return { dragged, begin };
}

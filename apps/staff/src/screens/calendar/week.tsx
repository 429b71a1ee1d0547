import { minutesOf, timeOfMinute } from '@kraften/domain/concepts/calendar/calendar-entry';
import { lanesOf } from '@kraften/domain/concepts/calendar/lanes';
import { type CalendarDate, datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { weekdayOf } from '@kraften/domain/concepts/calendar-date/day-number';
import { swedishHoliday } from '@kraften/domain/concepts/calendar-date/swedish-holidays';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { capitalised } from '@kraften/ui/format/capitalised';
import { monthName } from '@kraften/ui/format/date';
import { Button } from '@mantine/core';
import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import { useMe } from '../../app/session/me';
import { SavedNotice } from '../../parts/action/saved-notice';
import { weekdayNames } from '../../parts/group/group-text';
import css from './calendar.module.css';
import { EntryBlock } from './entry-block';
import { EntryDialog } from './entry-dialog';
import { movedBack } from './moved-back';
import { useDragEntry } from './use-drag-entry';
import type { NewTime, WeekEntry } from './week-entry';

type WeekProps = {
  readonly days: readonly CalendarDate[];
  readonly entries: readonly WeekEntry[];
  readonly isWaiting: boolean;
  readonly isTeam: boolean;
};

type Opened = { readonly entry: WeekEntry; readonly to: NewTime | null; readonly isUndo?: true };

/** The days of a week beside each other with their hours, or on a narrow screen one after another. */
export function Week({ days, entries, isWaiting, isTeam }: WeekProps) {
  const { today } = useMe();
  const grid = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [saved, setSaved] = useState<{ at: Date; what: string; undo: Opened | null } | null>(null);
  const { fromHour, toHour } = shownHours(entries);
  const { dragged, begin } = useDragEntry(fromHour * 60, toHour * 60, (entry, to) => setOpened({ entry, to }));
  const shownDays = days.filter((day) => weekdayOf(day) <= 5 || entries.some(({ on }) => on === day));
  const clashing = entries.filter(({ clashes }) => clashes.length > 0).length;
  // As it is now, where it is still there.
  const entry = opened === null ? null : (entries.find(({ key }) => key === opened.entry.key) ?? opened.entry);

  function walk(event: KeyboardEvent) {
    const next = nextInWeek(grid.current, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <>
      {saved !== null && (
        <div className={css['saved']}>
          <SavedNotice key={saved.at.getTime()} at={saved.at}>
            <p>{saved.what}</p>
            {saved.undo !== null && (
              <Button variant="default" onClick={() => setOpened(saved.undo)}>
                Flytta tillbaka …
              </Button>
            )}
          </SavedNotice>
        </div>
      )}
      {!isWaiting && entries.length === 0 && (
        <div className={css['empty']}>
          <EmptyState title={isTeam ? 'Teamet har inget bokat den här veckan' : 'Du har inget bokat den här veckan'}>
            Gruppträffar, studiebesök, uppföljningar och möten kommer hit av sig själva när de bokas.
          </EmptyState>
        </div>
      )}
      {clashing > 0 && (
        <p className={css['clashing']}>
          {clashing === 1 ? 'En bokning' : `${clashing} bokningar`} krockar och är märkt{clashing > 1 && 'a'}{' '}
          <strong>Krockar</strong>. Öppna en för att se med vad.
        </p>
      )}
      <section
        ref={grid}
        className={css['grid']}
        style={variables({ '--days': shownDays.length, '--hours': toHour - fromHour })}
        aria-label="Veckans dagar"
        aria-busy={isWaiting}
        onKeyDown={walk}
      >
        <div className={css['axis']} aria-hidden>
          {Array.from({ length: toHour - fromHour }, (_, index) => (
            <span key={index}>{timeOfMinute((fromHour + index) * 60)}</span>
          ))}
        </div>
        {shownDays.map((day) => (
          <Day
            key={day}
            day={day}
            isToday={day === today}
            entries={entries.filter(({ on }) => on === day)}
            fromHour={fromHour}
            dropped={dragged?.to?.on === day ? dragged.to : null}
            onOpen={(chosen) => setOpened({ entry: chosen, to: null })}
            onGrab={begin}
          />
        ))}
      </section>
      <p className={`${css['keys']} k-not-print`}>
        Piltangenterna går mellan bokningarna, Page Up och Page Down mellan veckorna. Dra en bokning för att flytta den,
        eller öppna den och välj Flytta.
      </p>
      {entry !== null && opened !== null && (
        <EntryDialog
          key={opened.entry.key}
          entry={entry}
          to={opened.to}
          onClose={() => setOpened(null)}
          onMoved={(what) => {
            setOpened(null);
            setSaved({ at: new Date(), what, undo: opened.isUndo ? null : movedBack(opened.entry) });
          }}
        />
      )}
    </>
  );
}

type DayProps = {
  readonly day: CalendarDate;
  readonly isToday: boolean;
  readonly entries: readonly WeekEntry[];
  readonly fromHour: number;
  readonly dropped: NewTime | null;
  readonly onOpen: (entry: WeekEntry) => void;
  readonly onGrab: ReturnType<typeof useDragEntry>['begin'];
};

function Day({ day, isToday, entries, fromHour, dropped, onOpen, onGrab }: DayProps) {
  const { day: number, month } = datePartsOf(day);
  const name = capitalised(weekdayNames[weekdayOf(day) - 1] ?? '');
  const holiday = swedishHoliday(day);
  const lanes = lanesOf(entries);
  const wholeDay = entries.filter(({ hours }) => hours === null);
  const timed = entries.filter(({ hours }) => hours !== null);
  return (
    <section
      className={css['day']}
      data-today={isToday}
      data-holiday={holiday !== null}
      aria-label={`${name} ${number} ${monthName(month)}`}
    >
      <header className={css['head']}>
        <h3>
          {name} {number}/{month}
        </h3>
        {isToday && <span className={css['today']}>I dag</span>}
        {holiday !== null && <span className={css['holiday']}>{holiday}</span>}
      </header>
      <ul className={css['whole']}>
        {wholeDay.map((entry) => (
          <li key={entry.key}>
            <EntryBlock entry={entry} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <ul className={css['hours']} data-day={day}>
        {timed.map((entry) => (
          <li key={entry.key} style={placeOf(entry, fromHour, lanes)}>
            <EntryBlock entry={entry} onOpen={onOpen} onGrab={onGrab} />
          </li>
        ))}
        {dropped !== null && (
          <li
            className={css['drop']}
            aria-hidden
            style={variables({ '--from': minutesFrom(dropped.startsAt, fromHour) })}
          >
            {dropped.startsAt}
          </li>
        )}
      </ul>
      {entries.length === 0 && <p className={css['nothing']}>Inget bokat</p>}
    </section>
  );
}

function placeOf({ key, hours }: WeekEntry, fromHour: number, lanes: ReturnType<typeof lanesOf>): CSSProperties {
  if (hours === null) return {};
  const { from, to } = minutesOf(hours);
  const { lane, of } = lanes.get(key) ?? { lane: 0, of: 1 };
  return variables({ '--from': from - fromHour * 60, '--minutes': to - from, '--lane': lane, '--lanes': of });
}

function minutesFrom(time: string, fromHour: number): number {
  return minutesOf({ startsAt: time, endsAt: null }).from - fromHour * 60;
}

/** Numbers for the style sheet. */
function variables(values: Readonly<Record<`--${string}`, number>>): CSSProperties {
  return values;
}

/** Office hours, and as many more as something asks for. */
function shownHours(entries: readonly WeekEntry[]): { fromHour: number; toHour: number } {
  const minutes = entries.flatMap(({ hours }) => (hours === null ? [] : [minutesOf(hours)]));
  return {
    fromHour: Math.min(8, ...minutes.map(({ from }) => Math.floor(from / 60))),
    toHour: Math.max(17, ...minutes.map(({ to }) => Math.ceil(to / 60))),
  };
}

/** The entry that an arrow leads to: up and down within the day, sideways to the next day that has any. */
function nextInWeek(grid: HTMLElement | null, key: string): HTMLElement | null {
  const days = [...(grid?.querySelectorAll('section') ?? [])]
    .map((day) => [...day.querySelectorAll<HTMLElement>('button')])
    .filter((entries) => entries.length > 0);
  const at = days.findIndex((entries) => entries.some((entry) => entry.matches(':focus')));
  const day = days[at];
  if (day === undefined) return null;
  const within = day.findIndex((entry) => entry.matches(':focus'));
  switch (key) {
    case 'ArrowDown':
      return day[within + 1] ?? null;
    case 'ArrowUp':
      return day[within - 1] ?? null;
    case 'ArrowRight':
      return days[at + 1]?.[0] ?? null;
    case 'ArrowLeft':
      return days[at - 1]?.[0] ?? null;
    default:
      return null;
  }
}

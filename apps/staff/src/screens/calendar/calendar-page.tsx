import { addWeeks, daysOf, type IsoWeek, weekNumber, weekOf } from '@kraften/domain/concepts/calendar/iso-week';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef } from 'react';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { ViewLinks } from '../../parts/view/view-links';
import css from './calendar.module.css';
import { CalendarLink } from './calendar-link';
import type { CalendarSearch } from './calendar-search';
import { Week } from './week';

const route = getRouteApi('/kalender');

/** A week of one's own or of the team's: what is booked, what clashes, and moving it. */
export function CalendarPage() {
  const search = route.useSearch();
  const { today } = useMe();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const week = search.vecka ?? weekOf(today);
  const whose = search.visa === 'teamet' ? 'team' : 'own';
  const list = useQuery({ ...api.calendar.week.queryOptions({ week, whose }), placeholderData: keepPreviousData });
  const [before, after] = [addWeeks(week, -1), addWeeks(week, 1)];

  function turn(event: KeyboardEvent) {
    const to = event.key === 'PageUp' ? before : event.key === 'PageDown' ? after : null;
    if (to === null || isWriting(event.target)) return;
    event.preventDefault();
    heading.current?.focus();
    void navigate({ to: paths.calendar, search: { ...search, vecka: to } });
  }

  return (
    <>
      <PageHeader title="Kalender" />
      <ViewLinks
        label="Vems vecka"
        views={[
          { href: addressOf(search.vecka, undefined), label: 'Min vecka', current: whose === 'own' },
          { href: addressOf(search.vecka, 'teamet'), label: 'Teamets vecka', current: whose === 'team' },
        ]}
      />
      <section aria-labelledby="calendar-week" onKeyDown={turn}>
        <div className={css['turn']}>
          <h2 ref={heading} id="calendar-week" className={css['week']} tabIndex={-1} aria-live="polite">
            Vecka {weekNumber(week)}
            <span className={css['span']}> {spanText(week)}</span>
          </h2>
          <nav className={`${css['weeks']} k-not-print`} aria-label="Vecka">
            {before !== null && (
              <LinkButton href={addressOf(before, search.visa)} variant="default">
                <span aria-hidden>←&nbsp;</span>Förra<span className="k-unseen"> veckan</span>
              </LinkButton>
            )}
            {after !== null && (
              <LinkButton href={addressOf(after, search.visa)} variant="default">
                Nästa<span className="k-unseen"> vecka</span>
                <span aria-hidden>&nbsp;→</span>
              </LinkButton>
            )}
            <LinkButton href={addressOf(undefined, search.visa)} variant="default">
              Den här veckan
            </LinkButton>
          </nav>
        </div>
        <Loaded
          query={list}
          failed="Kalendern kunde inte hämtas"
          waiting={<Loading label="Kalendern hämtas" lines={10} />}
        >
          {({ entries }) => (
            <Week
              days={daysOf(week)}
              entries={list.isPlaceholderData ? [] : entries}
              isWaiting={list.isPlaceholderData}
              isTeam={whose === 'team'}
            />
          )}
        </Loaded>
      </section>
      {whose === 'own' && <CalendarLink />}
    </>
  );
}

function addressOf(week: IsoWeek | undefined, visa: CalendarSearch['visa']): string {
  const parts = [...(week === undefined ? [] : [`vecka=${week}`]), ...(visa === undefined ? [] : [`visa=${visa}`])];
  return parts.length === 0 ? paths.calendar : `${paths.calendar}?${parts.join('&')}`;
}

/** "23–29 november 2026", or "30 november – 6 december 2026" over two months. */
function spanText(week: IsoWeek): string {
  const days = daysOf(week);
  const [first, last] = [formatDateWithoutWeekday(days[0] ?? null), formatDateWithoutWeekday(days.at(-1) ?? null)];
  const [day = '', month = '', year = ''] = first.split(' ');
  if (last.endsWith(` ${month} ${year}`)) return `${day}–${last}`;
  return last.endsWith(` ${year}`) ? `${day} ${month} – ${last}` : `${first} – ${last}`;
}

/** Where the keys are the text's own, or a dialog's. */
function isWriting(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
}

import type { Transaction } from '@kraften/db/database';
import { readFacts } from '@kraften/db/facts/read-facts';
import { findTeam } from '@kraften/db/records/team';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import { yearSheet } from '@kraften/domain/reports/year-sheet';
import { notFound } from '../../kernel/problem';
import { figuresFor, neededFor } from './figures-for';

type Asked = { readonly tx: Transaction; readonly teamId: string; readonly today: CalendarDate };

/** A year's numbers for the association's annual report, as the report's public edition tells them. */
export async function yearFigures({ tx, teamId, today }: Asked, year: number) {
  const team = await findTeam(tx, teamId);
  if (team === null) throw notFound('Teamet');
  const facts = { ...(await readFacts(tx, teamId, neededFor('public'))), knownUntil: today };
  const figures = figuresFor('public', {
    ...{ facts, period: calendarYear(year), threshold: team.hideBelow, crossings: 'with' },
  });
  return { teamName: team.name, hidesBelow: team.hideBelow, tables: yearSheet(figures) };
}

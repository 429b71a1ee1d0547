import { authorityLabels } from '@kraften/domain/concepts/authority/authority';
import type { Period } from '@kraften/domain/concepts/period/period';
import { isPositionIn } from '@kraften/domain/concepts/staff-position/staff-position';
import { type NamelessPosition, staffingOverTime } from '@kraften/domain/concepts/staff-position/staffing-over-time';
import type { FigureTableData } from '@kraften/ui/chart/figure-table-data';
import type { ChartLine } from '@kraften/ui/chart/line-chart';
import { capitalised } from '@kraften/ui/format/capitalised';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { formatNumber } from '@kraften/ui/format/number';
import { formatPeriodShort } from '@kraften/ui/format/period';

/** Which roles a period had, each with its percentages, for an authority at a time. */
export function rolesTable(positions: readonly NamelessPosition[], period: Period): FigureTableData {
  const inPeriod = positions.filter((position) => isPositionIn(position, period));
  const names = [...new Set(inPeriod.map(nameOf))].toSorted((a, b) => a.localeCompare(b, 'sv'));
  return {
    caption: 'Vilka som har arbetat i teamet',
    columns: ['Roll', 'Tjänstegrad'],
    words: ['Tjänstegrad'],
    rows: names.map((header) => ({
      header,
      cells: [
        inPeriod
          .filter((position) => nameOf(position) === header)
          .map((position) => percentOf(position, period))
          .join(', '),
      ],
    })),
  };
}

/** Three quarters of a post are usual. */
export const formatPosts = (posts: number) => formatNumber(posts, 2);

/** How many posts each authority lends, from window to window: a line for each, and all together in the table. */
export function staffingSeries(positions: readonly NamelessPosition[], windows: readonly Period[]) {
  const lent = staffingOverTime(positions, windows);
  const periods = windows.map(formatPeriodShort);
  const labelled = lent.map(({ employer, posts }) => ({ label: labelOf(employer), posts }));
  const lines: ChartLine[] = labelled.map(({ label, posts }) => ({
    label,
    points: posts.map((count, x) => ({ x, y: count, text: `${label} ${periods[x] ?? ''}: ${formatPosts(count)}` })),
  }));
  const table: FigureTableData = {
    caption: 'Heltidstjänster i snitt',
    columns: ['Period', ...labelled.map(({ label }) => label), 'Tillsammans'],
    rows: periods.map((header, at) => ({
      header,
      cells: [
        ...labelled.map(({ posts }) => formatPosts(posts[at] ?? 0)),
        formatPosts(labelled.reduce((sum, { posts }) => sum + (posts[at] ?? 0), 0)),
      ],
    })),
  };
  return { lines, periods, table };
}

function nameOf({ role, employer }: NamelessPosition): string {
  return `${role}, ${labelOf(employer)}`;
}

function labelOf(employer: NamelessPosition['employer']): string {
  return capitalised(authorityLabels[employer].sv);
}

/** `80 % från 1 augusti 2024`: the days are told where they don't cover the period. */
function percentOf({ percent, startsOn, endsOn }: NamelessPosition, period: Period): string {
  return [
    `${percent} %`,
    startsOn > period.from ? `från ${formatDateWithoutWeekday(startsOn)}` : '',
    endsOn !== null && endsOn < period.to ? `till ${formatDateWithoutWeekday(endsOn)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

import { type Urgency, urgencies, urgencyOf } from '@kraften/domain/concepts/duty/duty';
import { formatNumber } from '@kraften/ui/format/number';
import { Flag } from '@kraften/ui/record/flag';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { isShown, type ListedDuties } from './listed-duty';
import type { TodaySearch } from './today-search';

type CoachRow = { readonly name: string; readonly href: string; readonly count: (urgency: Urgency) => number };

/** The team's day: how much each coach has to do, and what nobody has taken on yet. */
export function CoachOverview({ duties, coaches }: ListedDuties) {
  const { today, userId } = useMe();
  const counts = (search: TodaySearch) => {
    const shown = duties.filter(isShown(search, userId));
    return (urgency: Urgency) => shown.filter((duty) => urgencyOf(duty, today) === urgency).length;
  };
  const rows: readonly CoachRow[] = [
    ...coaches.map(({ coachId, name }) => ({
      ...{ name, href: `${paths.today}?handledare=${coachId}` },
      count: counts({ handledare: coachId }),
    })),
    {
      ...{ name: 'Inflödet, allas', href: `${paths.today}?visa=inflodet` },
      count: counts({ visa: 'inflodet' }),
    },
  ];
  return (
    <DataTable
      caption="Det som ska göras, handledare för handledare"
      captionUnseen
      columns={columns}
      rows={rows}
      rowKey={({ href }) => href}
      rowHref={({ href }) => href}
      empty={null}
    />
  );
}

const headers: Record<Urgency, string> = {
  late: 'Försenat',
  today: 'I dag',
  'this-week': 'Senare i veckan',
  later: 'Längre fram',
  undated: 'Utan dag',
};

const columns: readonly Column<CoachRow>[] = [
  { id: 'name', header: 'Handledare', cell: ({ name }) => name },
  ...urgencies.map(
    (urgency): Column<CoachRow> => ({
      id: urgency,
      header: headers[urgency],
      cell: ({ count }) =>
        urgency === 'late' && count('late') > 0 ? (
          <Flag kind="late">{formatNumber(count('late'))}</Flag>
        ) : (
          formatNumber(count(urgency))
        ),
      sort: ({ count }) => count(urgency),
      align: 'end',
    }),
  ),
];

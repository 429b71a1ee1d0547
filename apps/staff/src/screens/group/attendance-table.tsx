import { countAttendance } from '@kraften/domain/concepts/group/attendance-mark';
import { absenceReasonLabels } from '@kraften/domain/concepts/group/group-codes';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatPart } from '@kraften/ui/format/number';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import { paths } from '../../app/routing/paths';
import type { Group } from '../../parts/group/group-record';

type Person = Group['people'][number];

const shownSessions = 8;

/** Who came when: a row for each person, a column for each of the last meetings, the latest first. */
export function AttendanceTable({ group }: { readonly group: Group }) {
  const sessions = group.sessions.toReversed();
  const marksOf = ({ participationId }: Person) =>
    sessions.flatMap(({ marks }) => marks.find((mark) => mark.participationId === participationId) ?? []);
  const people = group.people.filter((person) => marksOf(person).length > 0);
  const columns: readonly Column<Person>[] = [
    {
      id: 'name',
      header: 'Deltagare',
      cell: ({ name }) => name,
      sort: ({ name }) => name,
    },
    {
      id: 'share',
      header: 'Kom',
      nowrap: true,
      cell: (person) => {
        const { present, expected } = countAttendance(marksOf(person));
        return expected === 0 ? '–' : formatPart(present, expected);
      },
    },
    ...sessions.slice(0, shownSessions).map(
      ({ heldOn, marks }): Column<Person> => ({
        id: heldOn,
        header: `${Number(heldOn.slice(8))}/${Number(heldOn.slice(5, 7))}`,
        nowrap: true,
        cell: ({ participationId }) => {
          const mark = marks.find((each) => each.participationId === participationId);
          if (mark === undefined) return '';
          if (mark.present) return mark.expected ? 'Kom' : 'Extra';
          return mark.absenceReason === null ? 'Nej' : absenceReasonLabels[mark.absenceReason].sv;
        },
      }),
    ),
  ];
  return (
    <DataTable
      caption="Närvaro"
      captionUnseen
      columns={columns}
      rows={people}
      rowKey={({ participationId }) => participationId}
      rowHref={({ participationId }) => paths.participation(participationId)}
      defaultSort={{ id: 'name', direction: 'ascending' }}
      narrow="scroll"
      empty={<EmptyState title="Ingen närvaro är antecknad">Ta närvaro på en träff, så syns den här.</EmptyState>}
    />
  );
}

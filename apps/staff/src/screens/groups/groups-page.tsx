import { meetingsToTake } from '@kraften/domain/concepts/duty/group-duties';
import { groupKindLabels } from '@kraften/domain/concepts/group/group-codes';
import type { Occurrence } from '@kraften/domain/concepts/group/occurrences';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { ActionArea } from '../../parts/action/action-area';
import { GroupForm } from '../../parts/group/group-form';
import type { ListedGroup } from '../../parts/group/group-record';
import { nextOccurrence, occurrenceText } from '../../parts/group/group-text';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import css from './groups.module.css';

/** The team's groups, and those whose attendance is to be written down. */
export function GroupsPage() {
  const list = useQuery(api.group.list.queryOptions());
  return (
    <>
      <PageHeader title="Grupper" />
      <ActionArea
        actions={[
          {
            ...{ id: 'new', label: 'Ny grupp', available: true },
            form: (panel) => <GroupForm group={null} panel={panel} />,
          },
        ]}
      />
      <Loaded
        query={list}
        failed="Grupperna kunde inte hämtas"
        waiting={<Loading label="Grupperna hämtas" lines={6} />}
      >
        {({ groups }) => <Groups groups={groups} />}
      </Loaded>
    </>
  );
}

function Groups({ groups }: { readonly groups: readonly ListedGroup[] }) {
  const { today } = useMe();
  const meetings = groups
    .flatMap((group) => meetingsToTake(group, today).map((occurrence) => ({ group, occurrence })))
    .toSorted((a, b) => latestFirst(a.occurrence, b.occurrence));
  const running = groups.filter(({ endedOn }) => endedOn === null || endedOn >= today);
  const ended = groups.filter((group) => !running.includes(group));
  return (
    <>
      {meetings.length > 0 && (
        <Section title="Närvaro att anteckna">
          <ul className={css['meetings']}>
            {meetings.map(({ group, occurrence }) => (
              <li key={`${group.groupId} ${occurrence.heldOn}`}>
                <div>
                  <strong>{group.name}</strong>
                  <div>{occurrenceText(occurrence, today)}</div>
                </div>
                <LinkButton href={paths.attendance(group.groupId, occurrence.heldOn)} variant="filled">
                  Ta närvaro
                  <span className="k-unseen">
                    , {group.name} {occurrence.heldOn}
                  </span>
                </LinkButton>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Pågående grupper">
        <GroupTable
          caption="Pågående grupper"
          rows={running}
          empty={<EmptyState title="Teamet har ingen grupp">Gör den första med Ny grupp.</EmptyState>}
        />
      </Section>
      {ended.length > 0 && (
        <Section title="Avslutade grupper">
          <GroupTable caption="Avslutade grupper" rows={ended} empty={null} />
        </Section>
      )}
    </>
  );
}

type GroupTableProps = {
  readonly caption: string;
  readonly rows: readonly ListedGroup[];
  readonly empty: React.ReactNode;
};

function GroupTable({ caption, rows, empty }: GroupTableProps) {
  const { today } = useMe();
  const columns: readonly Column<ListedGroup>[] = [
    {
      id: 'name',
      header: 'Grupp',
      cell: ({ name, isOwn, ownerName }) => (isOwn ? name : `${name} (${ownerName})`),
      sort: ({ name }) => name,
    },
    {
      id: 'kind',
      header: 'Slag',
      cell: ({ kind }) => groupKindLabels[kind].sv,
      sort: ({ kind }) => groupKindLabels[kind].sv,
    },
    {
      id: 'next',
      header: 'Nästa träff',
      cell: (group) => {
        const next = nextOccurrence(group, today);
        return next === undefined ? 'Ingen planerad' : occurrenceText(next, today);
      },
      sort: (group) => nextOccurrence(group, today)?.heldOn ?? null,
    },
    { id: 'leaders', header: 'Leds av', cell: ({ leaderNames }) => leaderNames.join(', ') || '–' },
    {
      id: 'places',
      header: 'Platser',
      nowrap: true,
      cell: ({ taken, capacity, waiting }) => `${taken} av ${capacity}${waiting > 0 ? `, ${waiting} i kö` : ''}`,
      sort: ({ taken }) => taken,
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionUnseen
      columns={columns}
      rows={rows}
      rowKey={({ groupId }) => groupId}
      rowHref={({ groupId }) => paths.group(groupId)}
      empty={empty}
    />
  );
}

function latestFirst(one: Occurrence, other: Occurrence): number {
  const timeOf = ({ heldOn, startsAt }: Occurrence) => `${heldOn} ${startsAt}`;
  return timeOf(other).localeCompare(timeOf(one));
}

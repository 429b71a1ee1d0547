import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { formatDate } from '@kraften/ui/format/date';
import { formatPart, noValue } from '@kraften/ui/format/number';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meetingsPath } from '../../address/addresses';
import { refusalMessage, useSteeringDoor } from '../../door/steering-door';
import type { PageProps } from '../../parts/page-props';
import { badgeOf, type ListedMeeting, meetingHref, stageWords } from './meeting-record';
import css from './meetings.module.css';
import { ProposalsSection } from './proposals-section';

/** The steering group's meetings: those to come, those that have been, and what the group wants taken up. */
export function MeetingsScreen({ team: { teamId, teamName }, today, pageHref }: PageProps) {
  const door = useSteeringDoor();
  const query = useQuery(door.meeting.list.queryOptions({ teamId }));
  const hrefOf = (meetingId: string) => meetingHref(pageHref(meetingsPath), meetingId);
  return (
    <div className={css['screen']}>
      <PageHeader
        title={`${teamName}: styrgruppens möten`}
        description="Dagordning, dokument och beslut. Här står inget om enskilda deltagare."
      />
      {query.isError ? (
        <ErrorState title="Mötena kunde inte hämtas" onRetry={() => void query.refetch()}>
          {refusalMessage(query.error)}
        </ErrorState>
      ) : (
        <Coming meetings={query.data} today={today} hrefOf={hrefOf} />
      )}
      <ProposalsSection teamId={teamId} hrefOf={hrefOf} />
      {!query.isError && <Past meetings={query.data} today={today} hrefOf={hrefOf} />}
    </div>
  );
}

type TablesProps = {
  /** Undefined while they are being fetched. */
  readonly meetings: readonly ListedMeeting[] | undefined;
  readonly today: CalendarDate;
  readonly hrefOf: (meetingId: string) => string;
};

function isComing({ heldOn, stage: at }: ListedMeeting, today: CalendarDate): boolean {
  return heldOn >= today && at !== 'held' && at !== 'approved';
}

const listed = {
  captionUnseen: true,
  rowKey: ({ meetingId }: ListedMeeting) => meetingId,
  expectedRows: 3,
} as const;

function Coming({ meetings, today, hrefOf }: TablesProps) {
  return (
    <Section title="Kommande">
      <DataTable
        {...listed}
        caption="Kommande möten"
        columns={[day, time, place, documents, stage]}
        rows={meetings?.filter((each) => isComing(each, today))}
        rowHref={({ meetingId }) => hrefOf(meetingId)}
        empty={
          <EmptyState title="Inget möte är planerat">
            Teamets verksamhetsledare planerar mötena. Du kan föreslå något att ta upp redan nu, längre ner på sidan.
          </EmptyState>
        }
      />
    </Section>
  );
}

/** Two years of meetings. */
const shownAtFirst = 12;

function Past({ meetings, today, hrefOf }: TablesProps) {
  const [showsAll, setShowsAll] = useState(false);
  const past = meetings?.filter((each) => !isComing(each, today)).toReversed();
  return (
    <Section title="Har varit">
      <DataTable
        {...listed}
        caption="Möten som har varit"
        columns={[day, present, documents, stage]}
        rows={showsAll ? past : past?.slice(0, shownAtFirst)}
        rowHref={({ meetingId }) => hrefOf(meetingId)}
        empty={<EmptyState title="Inget möte har varit än">Protokollen hamnar här när de är justerade.</EmptyState>}
      />
      {!showsAll && past !== undefined && past.length > shownAtFirst && (
        <div className="k-not-print">
          <Button variant="default" onClick={() => setShowsAll(true)}>
            Visa alla {past.length} möten som har varit
          </Button>
        </div>
      )}
    </Section>
  );
}

const day: Column<ListedMeeting> = {
  ...{ id: 'day', header: 'Dag', nowrap: true },
  cell: ({ heldOn }) => formatDate(heldOn),
  sort: ({ heldOn }) => heldOn,
};
const time: Column<ListedMeeting> = {
  ...{ id: 'time', header: 'Tid', nowrap: true },
  cell: ({ startsAt, endsAt }) => `${startsAt}–${endsAt}`,
};
const place: Column<ListedMeeting> = {
  ...{ id: 'place', header: 'Plats' },
  cell: ({ place: where }) => (where === '' ? noValue : where),
};
const present: Column<ListedMeeting> = {
  ...{ id: 'present', header: 'Myndigheter på plats', align: 'end' },
  cell: ({ seats }) =>
    seats.length === 0 ? noValue : formatPart(seats.filter((seat) => seat.present).length, seats.length),
};
const documents: Column<ListedMeeting> = {
  ...{ id: 'documents', header: 'Dokument', align: 'end' },
  cell: ({ documents: count }) => (count === 0 ? noValue : count),
};
const stage: Column<ListedMeeting> = {
  ...{ id: 'stage', header: 'Läge' },
  cell: ({ stage: at }) => <StageBadge state={badgeOf(at)}>{stageWords[at]}</StageBadge>,
};

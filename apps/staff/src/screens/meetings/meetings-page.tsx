import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import { meetingKindLabels } from '@kraften/domain/concepts/meeting/meeting';
import { type MeetingStage, meetingStageLabels } from '@kraften/domain/concepts/meeting/meeting-stage';
import { representationInSteering } from '@kraften/domain/metrics/representation/steering';
import { representationInTeam } from '@kraften/domain/metrics/representation/team';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatDate } from '@kraften/ui/format/date';
import { formatPart } from '@kraften/ui/format/number';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { MetricFigure } from '@kraften/ui/metric/metric-figure';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { ArrivalNotice } from '../../parts/arrival/arrival-notice';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { type ListedMeeting, useMeetings } from '../../parts/meeting/meeting-record';
import css from './meetings.module.css';
import { Proposals } from './steering/proposals';

/** The team's meetings and the steering group's: those to come, those that have been, and who was there. */
export function MeetingsPage() {
  const { today } = useMe();
  const query = useMeetings();
  const meetings = query.data?.meetings;
  const [showsAll, setShowsAll] = useState(false);
  const isComing = ({ heldOn, stage }: ListedMeeting) => heldOn >= today && stage !== 'held' && stage !== 'approved';
  const past = meetings?.filter((each) => !isComing(each)).toReversed();
  const recent = past?.filter(({ heldOn }) => heldOn > addMonths(today, -12));
  return (
    <>
      <PageHeader
        title="Möten"
        description="Teamets och styrgruppens möten: dagordning, närvaro, ärenden och protokoll."
        actions={
          <>
            <LinkButton href={paths.newMeeting} variant="filled">
              Planera möte
            </LinkButton>
            <LinkButton href={paths.meetingMembers}>Ledamöter</LinkButton>
          </>
        }
      />
      <ArrivalNotice />
      {meetings !== undefined && <Proposals meetings={meetings} />}
      <Loaded query={query} failed="Mötena kunde inte hämtas" waiting={<Tables coming={undefined} past={undefined} />}>
        {() => <Tables coming={meetings?.filter(isComing)} past={showsAll ? past : recent} />}
      </Loaded>
      {!showsAll && past !== undefined && recent !== undefined && recent.length < past.length && (
        <div className={css['more']}>
          <Button variant="default" onClick={() => setShowsAll(true)}>
            Visa alla {past.length} möten som har varit
          </Button>
        </div>
      )}
      {meetings !== undefined && meetings.length > 0 && <Representation meetings={meetings} today={today} />}
    </>
  );
}

type TablesProps = {
  readonly coming: readonly ListedMeeting[] | undefined;
  readonly past: readonly ListedMeeting[] | undefined;
};

function Tables({ coming, past }: TablesProps) {
  const shared = {
    captionUnseen: true,
    rowKey: ({ meetingId }: ListedMeeting) => meetingId,
    rowHref: ({ meetingId }: ListedMeeting) => paths.meeting(meetingId),
  };
  return (
    <>
      <Section title="Kommande">
        <DataTable
          {...shared}
          caption="Kommande möten"
          columns={columns.filter(({ id }) => id !== 'present')}
          rows={coming}
          empty={
            <EmptyState title="Inget möte är planerat">
              Planera nästa möte, så kan alla fylla på dagordningen.
            </EmptyState>
          }
        />
      </Section>
      <Section title="Har varit">
        <DataTable
          {...shared}
          caption="Möten som har varit"
          columns={columns}
          rows={past}
          empty={
            <EmptyState title="Inget möte har varit det senaste året">
              Mötena hamnar här när deras dag har kommit.
            </EmptyState>
          }
        />
      </Section>
    </>
  );
}

const badgeOf: Readonly<Record<MeetingStage, 'open' | 'under-way' | 'ended'>> = {
  planned: 'under-way',
  'to-record': 'open',
  held: 'under-way',
  approved: 'ended',
  cancelled: 'ended',
};

const columns: readonly Column<ListedMeeting>[] = [
  { id: 'day', header: 'Dag', nowrap: true, cell: ({ heldOn }) => formatDate(heldOn), sort: ({ heldOn }) => heldOn },
  {
    id: 'kind',
    header: 'Möte',
    cell: ({ kind }) => meetingKindLabels[kind].sv,
    sort: ({ kind }) => meetingKindLabels[kind].sv,
  },
  { id: 'time', header: 'Tid', nowrap: true, cell: ({ startsAt, endsAt }) => `${startsAt}–${endsAt}` },
  {
    id: 'stage',
    header: 'Läge',
    cell: ({ stage }) => <StageBadge state={badgeOf[stage]}>{meetingStageLabels[stage].sv}</StageBadge>,
    sort: ({ stage }) => meetingStageLabels[stage].sv,
  },
  {
    id: 'present',
    header: 'Myndigheter på plats',
    align: 'end',
    cell: ({ seats }) =>
      seats.length === 0 ? '–' : formatPart(seats.filter(({ present }) => present).length, seats.length),
  },
];

/** How often each authority was there in the last twelve months, as the figures of the report count it. */
function Representation({
  meetings,
  today,
}: {
  readonly meetings: readonly ListedMeeting[];
  readonly today: CalendarDate;
}) {
  const period = { from: addDays(addMonths(today, -12), 1), to: today };
  const held = meetings
    .filter(({ stage, heldOn }) => stage !== 'cancelled' && heldOn <= today)
    .map(({ meetingId: id, kind, heldOn, seats }) => ({ id, kind, heldOn, seats }));
  const facts = { participations: [], meetings: held };
  return (
    <Section
      title="Myndigheternas närvaro"
      description="De senaste tolv månaderna. Andra perioder finns under Uppföljning & rapporter."
      actions={<LinkButton href={paths.report}>Välj annan period</LinkButton>}
    >
      {[representationInSteering, representationInTeam].map((metric) => (
        <MetricFigure key={metric.id} metric={metric} result={metric.compute(facts, period)} />
      ))}
    </Section>
  );
}

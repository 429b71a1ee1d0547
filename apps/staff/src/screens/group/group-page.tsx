import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { countAttendance } from '@kraften/domain/concepts/group/attendance-mark';
import { cancellationReasonLabels, groupKindLabels } from '@kraften/domain/concepts/group/group-codes';
import { type Occurrence, occurrencesBetween, withChange } from '@kraften/domain/concepts/group/occurrences';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatPart, formatPercent } from '@kraften/ui/format/number';
import { PageColumns } from '@kraften/ui/layout/page-columns';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionPopover } from '@kraften/ui/metric/definition-popover';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { Flag } from '@kraften/ui/record/flag';
import { SideCard } from '@kraften/ui/record/side-card';
import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { failureMessage } from '../../app/api/failure';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { ActionArea } from '../../parts/action/action-area';
import { GroupForm } from '../../parts/group/group-form';
import { draftOf, type Group, sendGroup, useGroup } from '../../parts/group/group-record';
import { occurrenceText, timeText } from '../../parts/group/group-text';
import { CancelForm, MoveForm } from '../../parts/group/occurrence-form';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { AttendanceTable } from './attendance-table';
import css from './group.module.css';
import { Members } from './members';
import { NewMemberForm } from './new-member-form';

const route = getRouteApi('/grupper/$groupId');
const back = { href: paths.groups, label: 'Grupper' };

/** A group: when it meets, who has a place, and who came. */
export function GroupPage() {
  const { groupId } = route.useParams();
  const query = useGroup(groupId);
  return (
    <Loaded
      query={query}
      failed="Gruppen kunde inte hämtas"
      heading={<PageHeader title="Grupp" back={back} />}
      waiting={<Loading label="Gruppen hämtas" lines={8} />}
    >
      {(group) => <GroupView key={groupId} group={group} />}
    </Loaded>
  );
}

function GroupView({ group }: { readonly group: Group }) {
  const { today } = useMe();
  const { name, kind, isOwn, ownerName, sharedTeamNames, leaderNames, times, taken, capacity, waiting } = group;
  return (
    <>
      <PageHeader
        title={name}
        back={back}
        description={isOwn ? groupKindLabels[kind].sv : `${groupKindLabels[kind].sv}, delas av ${ownerName}`}
        marks={
          group.endedOn !== null && group.endedOn < today ? (
            <Flag kind="done">Avslutad {group.endedOn}</Flag>
          ) : undefined
        }
      />
      <ActionArea
        actions={[
          {
            ...{ id: 'member', label: 'Lägg till deltagare', available: true },
            form: (panel) => <NewMemberForm group={group} panel={panel} />,
          },
          {
            ...{ id: 'extra', label: 'Extra träff', available: isOwn },
            form: (panel) => <MoveForm group={group} occurrence={null} panel={panel} />,
          },
          {
            ...{ id: 'change', label: 'Ändra gruppen', available: isOwn },
            form: (panel) => <GroupForm group={group} panel={panel} />,
          },
        ]}
      />
      <PageColumns
        asideLabel="Det som gäller nu"
        aside={
          <>
            <SideCard title="Gäller nu">
              <DefinitionList
                facts={[
                  { term: 'Tider', value: times.length === 0 ? null : <Lines lines={times.map(timeText)} /> },
                  { term: 'Leds av', value: leaderNames.length === 0 ? null : leaderNames.join(', ') },
                  { term: 'Platser', value: `${taken} av ${capacity} tagna${waiting > 0 ? `, ${waiting} i kö` : ''}` },
                  ...(sharedTeamNames.length === 0 ? [] : [{ term: 'Delas med', value: sharedTeamNames.join(', ') }]),
                  { term: 'Närvaro senaste halvåret', value: <GroupShare group={group} /> },
                ]}
              />
            </SideCard>
            <Members group={group} />
          </>
        }
      >
        <Section title="Träffar">
          <Meetings group={group} />
        </Section>
        <Section title="Närvaro" description="De senaste träffarna som är antecknade.">
          <AttendanceTable group={group} />
        </Section>
      </PageColumns>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <div key={line}>{line}</div>);
}

/** How often the own team's participants came of the times they were expected, counted as the figure is. */
function GroupShare({ group }: { readonly group: Group }) {
  const { present, expected } = countAttendance(group.sessions.flatMap(({ marks }) => marks));
  const metric = findMetric('attendance.byGroup');
  if (expected === 0) return 'Ingen antecknad';
  return (
    <>
      {formatPercent(present / expected)} ({formatPart(present, expected)})
      {metric !== null && metric !== undefined && <DefinitionPopover metric={metric} />}
    </>
  );
}

const [weeksBack, weeksAhead] = [2, 6];

/** The last meetings and the next ones, each with what one does about it. */
function Meetings({ group }: { readonly group: Group }) {
  const { today } = useMe();
  const meetings = occurrencesBetween(group, addDays(today, -weeksBack * 7), addDays(today, weeksAhead * 7));
  if (meetings.length === 0) {
    return <EmptyState title="Ingen träff är planerad">Lägg till en tid under Ändra gruppen.</EmptyState>;
  }
  return (
    <ul className={css['meetings']}>
      {meetings.map((occurrence) => (
        <Meeting key={occurrence.heldOn} group={group} occurrence={occurrence} />
      ))}
    </ul>
  );
}

function Meeting({ group, occurrence }: { readonly group: Group; readonly occurrence: Occurrence }) {
  const { today } = useMe();
  const { heldOn, cancelled, plannedOn } = occurrence;
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null);
  const isTaken = group.takenOn.includes(heldOn);
  const panel = { done: () => setOpen(null), cancel: () => setOpen(null) };
  const named = <span className="k-unseen">, {heldOn}</span>;
  return (
    <li>
      <div className={css['meeting']}>
        <div>
          {occurrenceText(occurrence, today)}
          <div className={css['marks']}>
            {cancelled !== null && (
              <Flag kind="plain">Inställd: {cancellationReasonLabels[cancelled].sv.toLowerCase()}</Flag>
            )}
            {plannedOn === null && <Flag kind="plain">Extra träff</Flag>}
            {plannedOn !== null && plannedOn !== heldOn && <Flag kind="plain">Flyttad från {plannedOn}</Flag>}
            {isTaken && <Flag kind="done">Närvaron antecknad</Flag>}
          </div>
        </div>
        <div className={`${css['buttons']} k-not-print`}>
          {cancelled === null && heldOn <= today && (
            <LinkButton href={paths.attendance(group.groupId, heldOn)} variant={isTaken ? 'default' : 'filled'}>
              {isTaken ? 'Ändra närvaron' : 'Ta närvaro'}
              {named}
            </LinkButton>
          )}
          {group.isOwn && !isTaken && cancelled === null && (
            <>
              <Button
                variant="default"
                aria-expanded={open === 'move'}
                onClick={() => setOpen(open === 'move' ? null : 'move')}
              >
                Flytta{named}
              </Button>
              {plannedOn !== null && (
                <Button
                  variant="default"
                  aria-expanded={open === 'cancel'}
                  onClick={() => setOpen(open === 'cancel' ? null : 'cancel')}
                >
                  Ställ in{named}
                </Button>
              )}
            </>
          )}
          {group.isOwn && !isTaken && plannedOn !== heldOn && (
            <PutBack group={group} occurrence={occurrence} named={heldOn} />
          )}
          {group.isOwn && cancelled !== null && <PutBack group={group} occurrence={occurrence} named={heldOn} />}
        </div>
      </div>
      {open === 'move' && <MoveForm group={group} occurrence={occurrence} panel={panel} />}
      {open === 'cancel' && <CancelForm group={group} occurrence={occurrence} panel={panel} />}
    </li>
  );
}

type PutBackProps = { readonly group: Group; readonly occurrence: Occurrence; readonly named: string };

/** Takes back that a meeting was moved, cancelled or added. */
function PutBack({ group, occurrence, named }: PutBackProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  async function putBack() {
    setPending(true);
    const draft = draftOf(group);
    const exceptions = withChange(draft.exceptions, occurrence, null);
    try {
      await sendGroup(group.groupId, { ...draft, exceptions }, group.version);
    } catch (error) {
      setFailure(failureMessage(error));
    } finally {
      setPending(false);
    }
  }
  return (
    <>
      <Button variant="default" aria-disabled={pending} onClick={() => !pending && void putBack()}>
        {occurrence.plannedOn === null ? 'Ta bort' : occurrence.cancelled === null ? 'Flytta tillbaka' : 'Ta tillbaka'}
        <span className="k-unseen">, {named}</span>
      </Button>
      {failure !== null && <p role="alert">{failure}</p>}
    </>
  );
}

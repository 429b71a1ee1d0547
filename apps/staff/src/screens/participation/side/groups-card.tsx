import { countAttendance } from '@kraften/domain/concepts/group/attendance-mark';
import { absenceReasonLabels } from '@kraften/domain/concepts/group/group-codes';
import { placeState } from '@kraften/domain/concepts/group/group-member';
import { formatPart } from '@kraften/ui/format/number';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { SideCard } from '@kraften/ui/record/side-card';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../../app/api/api-client';
import { failureMessage } from '../../../app/api/failure';
import { paths } from '../../../app/routing/paths';
import { openingOf, useOpening } from '../../../parts/protection/opening-store';
import { useOpenCase } from '../open-case';
import css from './case-side.module.css';

type InGroup = inferOutput<typeof api.group.ofParticipation>[number];

/** The groups that somebody is in, waits for or has left, and when they came in the last half-year. */
export function GroupsCard() {
  const { participationId, person } = useOpenCase();
  useOpening(participationId);
  const query = useQuery({
    ...api.group.ofParticipation.queryOptions({ participationId, ...openingOf(participationId) }),
    enabled: !person.isDisposed,
  });
  if (query.isError) return <SideCard title="Grupper">{failureMessage(query.error)}</SideCard>;
  if (query.data === undefined || query.data.length === 0) return null;
  return (
    <SideCard title="Grupper">
      {query.data.map((group) => (
        <GroupStrip key={group.groupId} group={group} />
      ))}
    </SideCard>
  );
}

const shownMarks = 12;

function GroupStrip({ group }: { readonly group: InGroup }) {
  const { groupId, name, place, marks } = group;
  const { present, expected } = countAttendance(marks);
  const last = marks.slice(-shownMarks);
  return (
    <div className={css['group']}>
      <AppLink href={paths.group(groupId)}>{name}</AppLink>
      <div className={css['groupState']}>{stateText(place)}</div>
      {expected > 0 && <div>Kom {formatPart(present, expected)} gånger det senaste halvåret</div>}
      {last.length > 0 && (
        <ol className={css['strip']} aria-label={`De senaste gångerna i ${name}`}>
          {last.map((mark) => (
            <li key={mark.heldOn} data-present={mark.present} title={markText(mark)}>
              <span aria-hidden>{mark.present ? '●' : '○'}</span>
              <span className="k-unseen">{markText(mark)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function stateText(place: InGroup['place']): string {
  if (place === null) return 'Utan fast plats';
  switch (placeState(place)) {
    case 'member':
      return `Har plats sedan ${place.joinedOn ?? ''}`;
    case 'waiting':
      return `I kö sedan ${place.askedOn}, nummer ${place.rank ?? ''}`;
    case 'left':
      return `Slutade ${place.leftOn ?? ''}`;
  }
}

function markText({ heldOn, present, absenceReason }: InGroup['marks'][number]): string {
  if (present) return `${heldOn}: kom`;
  const why = absenceReason === null ? '' : `, ${absenceReasonLabels[absenceReason].sv.toLowerCase()}`;
  return `${heldOn}: kom inte${why}`;
}

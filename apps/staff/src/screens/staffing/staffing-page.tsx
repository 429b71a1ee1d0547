import { authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatDate } from '@kraften/ui/format/date';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Entry, EntryHead, EntryList } from '@kraften/ui/record/entry';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { useMay } from '../../app/session/use-may';
import { ActionArea } from '../../parts/action/action-area';
import { Loaded } from '../../parts/loading/loaded';
import { PositionForm } from './position-form';

type Position = inferOutput<typeof api.staffing.list>[number];

/** Who works in the team, in which role and how much, as annual reports list them. */
export function StaffingPage() {
  const mayWrite = useMay('staffing:write');
  const query = useQuery(api.staffing.list.queryOptions());
  return (
    <>
      <PageHeader
        title="Bemanning"
        description="Vilka som arbetar i teamet, i vilken roll, hur mycket och för vem. Årsrapporten hämtar sin tabell härifrån."
        back={{ href: paths.teamSettings, label: 'Teamet' }}
      />
      {mayWrite && (
        <ActionArea
          actions={[
            {
              ...{ id: 'add', label: 'Lägg till någon', available: true },
              form: (panel) => <PositionForm position={null} panel={panel} />,
            },
          ]}
        />
      )}
      <Loaded
        query={query}
        failed="Bemanningen kunde inte hämtas"
        waiting={<Loading label="Bemanningen hämtas" lines={6} />}
      >
        {(positions) =>
          positions.length === 0 ? (
            <EmptyState title="Ingen är inlagd än">
              {mayWrite
                ? 'Lägg till dem som arbetar i teamet, en rad för varje tjänst.'
                : 'Verksamhetsledaren lägger till dem.'}
            </EmptyState>
          ) : (
            <EntryList>
              {inOrder(positions).map((position) => (
                <li key={position.positionId}>
                  <PositionEntry position={position} mayWrite={mayWrite} />
                </li>
              ))}
            </EntryList>
          )
        }
      </Loaded>
    </>
  );
}

/** Those who are there first, then those who have ended, the latest first. */
function inOrder(positions: readonly Position[]): readonly Position[] {
  const endOf = ({ endsOn }: Position) => endsOn ?? '9999-12-31';
  return positions.toSorted((a, b) => endOf(b).localeCompare(endOf(a)));
}

function PositionEntry({ position, mayWrite }: { readonly position: Position; readonly mayWrite: boolean }) {
  const { today } = useMe();
  const { name, role, employer, percent, startsOn, endsOn } = position;
  return (
    <Entry label={`${name}, ${role}`}>
      <EntryHead>
        <h2>{name}</h2>
        {endsOn !== null && (
          <StageBadge state="ended">{`${endsOn < today ? 'Slutade' : 'Slutar'} ${formatDate(endsOn)}`}</StageBadge>
        )}
      </EntryHead>
      <p>
        {role}, {percent} %, {authorityLabels[employer].sv}. Från {formatDate(startsOn)}.
      </p>
      {mayWrite && (
        <ActionArea
          actions={[
            {
              ...{ id: `change-${position.positionId}`, label: 'Ändra', available: true },
              form: (panel) => <PositionForm position={position} panel={panel} />,
            },
          ]}
        />
      )}
    </Entry>
  );
}

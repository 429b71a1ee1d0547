import { AppLink } from '@kraften/ui/navigation/app-link';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { SideCard } from '@kraften/ui/record/side-card';
import { paths } from '../../../app/routing/paths';
import { useOpenCase } from '../open-case';

/** The person's other times in the team, if there are any. */
export function OtherParticipationsCard() {
  const { otherParticipations } = useOpenCase();
  if (otherParticipations.length === 0) return null;
  return (
    <SideCard title="Andra deltaganden">
      <DefinitionList
        facts={otherParticipations.map(({ participationId, enrolledOn, closedOn }) => ({
          term: closedOn === null ? 'Pågår' : 'Avslutat',
          value: (
            <AppLink href={paths.participation(participationId)}>
              {enrolledOn} – {closedOn ?? ''}
            </AppLink>
          ),
        }))}
      />
    </SideCard>
  );
}

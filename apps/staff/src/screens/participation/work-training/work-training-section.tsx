import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { Section } from '@kraften/ui/layout/section';
import { EntryList } from '@kraften/ui/record/entry';
import { ActionArea } from '../../../parts/action/action-area';
import { Loaded } from '../../../parts/loading/loaded';
import { useEmployers, useWorkTraining, type WorkTraining } from '../../../parts/work-training/work-training-record';
import { useOpenCase } from '../open-case';
import { MatchingEntry } from './matching-entry';
import { MatchingForm } from './matching-form';
import { PlacementEntry } from './placement-entry';
import { PlacementForm } from './placement-form';

/** The participant's work training: where it is, where it could be, and how it went. */
export function WorkTrainingSection() {
  const { participationId, person } = useOpenCase();
  const query = useWorkTraining(participationId, !person.isDisposed);
  if (person.isDisposed) return null;
  return (
    <Loaded
      query={query}
      failed="Arbetsträningen kunde inte hämtas"
      waiting={<Loading label="Arbetsträningen hämtas" lines={6} />}
    >
      {(data) => <Lists {...data} />}
    </Loaded>
  );
}

const none: readonly never[] = [];

function Lists({ placements, matchings }: WorkTraining) {
  const { participationId, enrolledOn } = useOpenCase();
  const employers = useEmployers().data?.employers ?? none;
  return (
    <>
      <Section title="Arbetsträning">
        <ActionArea
          actions={[
            {
              id: 'begin',
              label: 'Anteckna arbetsträning',
              available: true,
              form: (panel) => (
                <PlacementForm {...{ participationId, enrolledOn, employers, panel }} placement={null} />
              ),
            },
          ]}
        />
        {placements.length === 0 ? (
          <EmptyState title="Ingen arbetsträning är antecknad">
            Anteckna arbetsträningen när du, deltagaren och arbetsgivaren är överens om plats och timmar.
          </EmptyState>
        ) : (
          <EntryList>
            {placements.map((placement) => (
              <li key={placement.workTrainingId}>
                <PlacementEntry {...{ placement, enrolledOn, employers }} />
              </li>
            ))}
          </EntryList>
        )}
      </Section>
      <Section
        title="Matchning"
        description="Vad som passar deltagaren och vilka ni har frågat. Bara teamet läser det."
      >
        <ActionArea
          actions={[
            {
              id: 'match',
              label: 'Anteckna matchning',
              available: true,
              form: (panel) => <MatchingForm {...{ participationId, employers, panel }} matching={null} />,
            },
          ]}
        />
        {matchings.length > 0 && (
          <EntryList>
            {matchings.map((matching) => (
              <li key={matching.matchingId}>
                <MatchingEntry {...{ participationId, matching, employers }} />
              </li>
            ))}
          </EntryList>
        )}
      </Section>
    </>
  );
}

import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMay } from '../../app/session/use-may';
import { ActionArea } from '../../parts/action/action-area';
import { occupancyText } from '../../parts/intake/intake-state';
import { Loaded } from '../../parts/loading/loaded';
import { FreeSlots } from './free-slots';
import { IntakeStops } from './intake-stops';
import { SpreadSection } from './spread-section';
import { StandingTimeCard } from './standing-time-card';
import { NewStandingTimeForm } from './standing-time-form';

/** How full the team is, when it takes nobody in, and when it receives study visits. The lead sets it; the others see it. */
export function IntakePage() {
  const mayWrite = useMay('intake:write');
  const intake = useQuery(api.intake.get.queryOptions());
  return (
    <>
      <PageHeader
        title="Intag"
        description="Hur fullt det är, om teamet tar in just nu och när det tar emot studiebesök."
        back={{ href: paths.inbox, label: 'Inflöde' }}
      />
      <Loaded
        query={intake}
        failed="Uppgifterna kunde inte hämtas"
        waiting={<Loading label="Uppgifterna hämtas" lines={6} />}
      >
        {({ standingTimes, freeSlots, occupancy, stops }) => (
          <>
            <Section title="Platser">
              <p>
                {occupancyText(occupancy)} Antalet platser står bland{' '}
                <AppLink href={paths.teamSettings}>teamets inställningar</AppLink>.
              </p>
            </Section>
            <IntakeStops stops={stops} mayWrite={mayWrite} />
            <Section
              title="Stående tider"
              description={
                mayWrite
                  ? 'De tider i veckan då teamet tar emot studiebesök. Lediga tider föreslås när någon bokar.'
                  : 'Verksamhetsledaren lägger till och ändrar tiderna.'
              }
            >
              {standingTimes.length === 0 && (
                <EmptyState title="Teamet har inga stående tider">
                  Lägg in veckodag, klockslag och plats, så föreslås lediga tider när ett studiebesök bokas.
                </EmptyState>
              )}
              {standingTimes.map((standing) => (
                <StandingTimeCard key={standing.standingTimeId} standing={standing} mayWrite={mayWrite} />
              ))}
              {mayWrite && (
                <ActionArea
                  actions={[
                    {
                      id: 'new',
                      label: 'Lägg till en tid',
                      available: true,
                      form: (panel) => <NewStandingTimeForm panel={panel} />,
                    },
                  ]}
                />
              )}
            </Section>
            <FreeSlots slots={freeSlots} />
            <SpreadSection />
          </>
        )}
      </Loaded>
    </>
  );
}

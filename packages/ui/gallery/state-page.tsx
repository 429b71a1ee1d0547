import { Button } from '@mantine/core';
import { EmptyState } from '../src/feedback/empty-state';
import { ErrorState } from '../src/feedback/error-state';
import { Loading } from '../src/feedback/loading';
import { Notice } from '../src/feedback/notice';
import { SavedIndicator } from '../src/form/saved-indicator';
import { PageHeader } from '../src/layout/page-header';
import { Section } from '../src/layout/section';
import { StageBadge } from '../src/record/stage-badge';

export function StatePage() {
  return (
    <>
      <PageHeader title="Lägen" />
      <Section title="Besked">
        <Notice kind="info">Uppgifterna gäller till och med i går.</Notice>
        <Notice kind="soon" title="Samtycket går ut om 12 dagar">
          Be Anna om ett nytt samtycke till Försäkringskassan innan tis 3 juni 2025.
        </Notice>
        <Notice kind="error" title="Remissen kan inte tas emot två gånger">
          Personen har redan en öppen remiss i teamet. Öppna den i stället.
        </Notice>
        <Notice kind="success" announce>
          Uppföljningen är bokad tors 12 juni 2025 kl. 10.00.
        </Notice>
      </Section>
      <Section title="Tomt, fel och väntan">
        <EmptyState title="Inget att göra i dag" action={<Button variant="default">Se veckan</Button>}>
          Ingen uppföljning, inget studiebesök och ingen prövotid väntar på dig.
        </EmptyState>
        <ErrorState title="Deltagarna kunde inte hämtas" onRetry={() => undefined} />
        <Loading label="Deltagaren hämtas" />
      </Section>
      <Section title="Sparat">
        <SavedIndicator savedAt={new Date('2025-03-03T13:32:00Z')} />
        <SavedIndicator savedAt={null} pending />
        <SavedIndicator savedAt={null} dirty />
      </Section>
      <Section title="Steg på vägen">
        <StageBadge state="open">Ny</StageBadge>
        <StageBadge state="under-way">Inskriven</StageBadge>
        <StageBadge state="ended">Avböjd</StageBadge>
      </Section>
      <Section title="Knappar">
        <div>
          <Button>Skriv in</Button> <Button variant="default">Avbryt</Button>{' '}
          <Button variant="subtle">Visa alla</Button> <Button variant="light">Lägg till</Button>{' '}
          <Button color="red">Avsluta deltagandet</Button> <Button disabled>Kan inte tryckas</Button>{' '}
          <Button size="sm">Liten</Button>
        </div>
      </Section>
    </>
  );
}

import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../src/dialog/confirm-dialog';
import { EmptyState } from '../src/feedback/empty-state';
import { PageColumns } from '../src/layout/page-columns';
import { PageHeader } from '../src/layout/page-header';
import { Section } from '../src/layout/section';
import { DefinitionList } from '../src/record/definition-list';
import { Flag } from '../src/record/flag';
import { SideCard } from '../src/record/side-card';
import { StageBadge } from '../src/record/stage-badge';
import { Timeline, type TimelineEvent } from '../src/record/timeline';

export function CasePage() {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <PageHeader
        title="Anna Ek"
        back={{ href: '#/lista', label: 'Deltagare' }}
        marks={
          <>
            <Flag kind="late">Uppföljning försenad</Flag>
            <Flag kind="soon">Prövotid att besluta</Flag>
            <Flag kind="plain">Över tolv månader</Flag>
            <Flag kind="done">Försäkring anmäld</Flag>
            <Flag kind="protected">Skyddade personuppgifter</Flag>
          </>
        }
        description="Inskriven sedan mån 3 mars 2025, handledare Karin Lindqvist."
        actions={
          <>
            <Button>Boka uppföljning</Button>
            <Button variant="default">Skriv anteckning</Button>
            <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
              Avsluta deltagandet
            </Button>
          </>
        }
      />
      <PageColumns
        asideLabel="Det som gäller nu"
        aside={
          <>
            <SideCard title="Det som gäller nu">
              <DefinitionList
                facts={[
                  { term: 'Läge', value: <StageBadge state="under-way">Inskriven</StageBadge> },
                  { term: 'Handledare', value: 'Karin Lindqvist', action: <a href="#/fall">Byt handledare</a> },
                  { term: 'Nästa uppföljning', value: 'tis 3 juni 2025, 12 dagar sedan' },
                  {
                    term: 'Samtycke',
                    value: (
                      <>
                        Försäkringskassan till och med <time>2026-03-03</time>
                      </>
                    ),
                  },
                  { term: 'Telefon', value: null },
                ]}
              />
            </SideCard>
            <SideCard title="Handlingsplan">
              <p>Tre dagars arbetsträning i veckan, kontakt med vårdcentralen om sömnen.</p>
            </SideCard>
          </>
        }
      >
        <Section title="Det som hänt" actions={<Button variant="default">Skriv anteckning</Button>}>
          <Timeline label="Det som hänt" events={events} empty={null} />
        </Section>
        <Section title="Arbetsträning">
          <Timeline
            label="Arbetsträning"
            events={[]}
            empty={
              <EmptyState title="Ingen arbetsträning än" action={<Button variant="default">Lägg till en plats</Button>}>
                När Anna och du har hittat en arbetsgivare skriver du in platsen, timmarna och handledaren där.
              </EmptyState>
            }
          />
        </Section>
      </PageColumns>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Avsluta deltagandet?"
        concerns="Anna Ek, inskriven mån 3 mars 2025"
        confirm="Avsluta deltagandet"
        final
        typeToConfirm="Anna Ek"
        onConfirm={() => setAsking(false)}
      >
        <p>
          Anna tas bort från listan över inskrivna och räknas som avslutad i statistiken. Anteckningarna finns kvar.
        </p>
      </ConfirmDialog>
    </>
  );
}

const events: readonly TimelineEvent[] = [
  { id: '1', on: '2025-03-03', title: 'Inskriven', byline: 'Karin Lindqvist' },
  {
    id: '2',
    on: '2025-04-08',
    title: 'Anteckning',
    byline: 'Karin Lindqvist, osignerad',
    marks: <Flag kind="soon">Att signera</Flag>,
    content:
      'Anna berättar att hon har sovit bättre sedan hon började med promenaderna. Hon vill pröva att vara på biblioteket två förmiddagar i veckan.\nVi ringer biblioteket tillsammans på torsdag.',
    actions: <a href="#/fall">Signera</a>,
  },
  {
    id: '3',
    on: '2025-04-10',
    title: 'Studiebesök hos arbetsgivare',
    content: 'Hedemora bibliotek, Stina visade runt.',
  },
];

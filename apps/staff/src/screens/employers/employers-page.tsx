import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { DataTable } from '@kraften/ui/table/data-table';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { paths } from '../../app/routing/paths';
import { ArrivalNotice } from '../../parts/arrival/arrival-notice';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { useEmployers } from '../../parts/work-training/work-training-record';
import { employerColumns, lastingColumns } from './employer-columns';

/** Where participants train and could train: who is out now, and the employers whom the team knows. */
export function EmployersPage() {
  const query = useEmployers();
  const [showsAll, setShowsAll] = useState(false);
  const employers = query.data?.employers;
  const resting = employers?.filter(({ isActive }) => !isActive).length ?? 0;
  const table = (
    <DataTable
      caption="Arbetsgivare som teamet känner"
      captionUnseen
      columns={employerColumns}
      rows={employers?.filter(({ isActive }) => isActive || showsAll)}
      rowKey={({ employerId }) => employerId}
      rowHref={({ employerId }) => paths.employer(employerId)}
      defaultSort={{ id: 'name', direction: 'ascending' }}
      empty={
        <EmptyState title="Ingen arbetsgivare finns i listan">
          Lägg till arbetsgivare som ni känner, så går det fortare att hitta en plats som passar.
        </EmptyState>
      }
    />
  );
  return (
    <>
      <PageHeader
        title="Arbetsträning"
        description="Arbetsgivare och platser som teamet känner, och vilka som arbetstränar nu."
        actions={
          <LinkButton href={paths.newEmployer} variant="filled">
            Lägg till arbetsgivare
          </LinkButton>
        }
      />
      <ArrivalNotice />
      <Section title="Pågår nu">
        <DataTable
          caption="De som arbetstränar nu"
          captionUnseen
          columns={lastingColumns}
          rows={query.data?.lasting}
          rowKey={({ workTrainingId }) => workTrainingId}
          rowHref={({ participationId }) => paths.caseSection(participationId, 'arbetstraning')}
          expectedRows={3}
          empty={
            <EmptyState title="Ingen arbetstränar just nu">
              En arbetsträning antecknas på deltagarsidan, under Arbetsträning.
            </EmptyState>
          }
        />
      </Section>
      <Section
        title="Arbetsgivare"
        actions={
          resting > 0 && (
            <Button variant="default" aria-pressed={showsAll} onClick={() => setShowsAll(!showsAll)}>
              Visa även dem som ni inte frågar längre ({resting})
            </Button>
          )
        }
      >
        <Loaded query={query} failed="Arbetsgivarna kunde inte hämtas" waiting={table}>
          {() => table}
        </Loaded>
      </Section>
    </>
  );
}

import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../app/api/api-client';
import { useMe } from '../../../app/session/me';
import { useMay } from '../../../app/session/use-may';
import { Loaded } from '../../../parts/loading/loaded';
import { budgetOf } from '../budget-search';
import { BudgetImportList } from './budget-import-list';
import { BudgetImportWizard } from './budget-import-wizard';

const route = getRouteApi('/budget/inlasning');

/** Reads what a year has cost out of a file from the accounting, and takes it back. */
export function BudgetImportPage() {
  const { today } = useMe();
  const search = route.useSearch();
  const year = search.ar ?? datePartsOf(today).year;
  const mayWrite = useMay('budget:write');
  const query = useQuery({ ...api.budgetImport.list.queryOptions({ year }), enabled: mayWrite });
  // A wizard of its own for each file, so that nothing of the last is left in it.
  const [round, setRound] = useState(0);
  const back = { href: budgetOf(year), label: `Budget ${year}` };
  if (!mayWrite) {
    return (
      <>
        <PageHeader title={`Läs in utfall ${year}`} back={back} />
        <ErrorState title="Utfallet sköts av verksamhetsledaren">
          Fråga verksamhetsledaren i ditt team om en fil från ekonomisystemet behöver läsas in.
        </ErrorState>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={`Läs in utfall ${year}`}
        back={back}
        description="Ur en SIE-fil från ekonomisystemet eller ur ett kalkylblad. Inget sparas förrän du har sett vad som ändras, och en inläsning går att ångra så länge ingen har ändrat beloppen."
      />
      <BudgetImportWizard key={`${year} ${round}`} year={year} onAnother={() => setRound(round + 1)} />
      <Section title="Tidigare inläsningar">
        <Loaded query={query} failed="Inläsningarna kunde inte hämtas" waiting={null}>
          {(imports) =>
            imports.length === 0 ? (
              <EmptyState title={`Inget är inläst för ${year}`}>Välj en fil ovan.</EmptyState>
            ) : (
              <BudgetImportList imports={imports} />
            )
          }
        </Loaded>
      </Section>
    </>
  );
}

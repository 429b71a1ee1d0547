import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMay } from '../../app/session/use-may';
import { Loaded } from '../../parts/loading/loaded';
import { ImportList } from './import-list';
import { ImportWizard } from './import-wizard';

const back = { href: paths.participants, label: 'Deltagare' };

/** Brings an older list of participants into the team, and takes it back. */
export function ImportsPage() {
  const mayImport = useMay('participation:import');
  const query = useQuery({ ...api.import.list.queryOptions(), enabled: mayImport });
  // A wizard of its own for each list, so that nothing of the last is left in it.
  const [round, setRound] = useState(0);
  if (!mayImport) {
    return (
      <>
        <PageHeader title="Importera deltagare" back={back} />
        <ErrorState title="Importen sköts av verksamhetsledaren">
          Fråga verksamhetsledaren i ditt team om en äldre lista behöver läsas in.
        </ErrorState>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title="Importera deltagare"
        back={back}
        description="Läs in en lista ur Excel, Pulsen Combine eller en kohortfil. Inget sparas förrän du importerar, och en import går att ångra i ett dygn."
      />
      <ImportWizard key={round} onAnother={() => setRound(round + 1)} />
      <Section title="Tidigare importer">
        <Loaded query={query} failed="Importerna kunde inte hämtas" waiting={null}>
          {(imports) =>
            imports.length === 0 ? (
              <EmptyState title="Inget är importerat">Välj en fil ovan.</EmptyState>
            ) : (
              <ImportList imports={imports} />
            )
          }
        </Loaded>
      </Section>
    </>
  );
}

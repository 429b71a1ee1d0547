import { catalogue } from '@kraften/domain/metrics/catalogue';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { TextField } from '@kraften/ui/field/text-field';
import { formatCount } from '@kraften/ui/format/number';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { DefinitionEntry } from './definition-entry';
import css from './definitions-screen.module.css';
import { ReadingGuide } from './reading-guide';
import { searchMetrics } from './search-metrics';

type DefinitionsScreenProps = {
  readonly searched: string;
  readonly onSearch: (text: string) => void;
  /** The definition that a link led to. */
  readonly markedId: string | null;
  readonly resultsHref: string;
};

/** So few that their definitions are shown at once. */
const unfoldedAtMost = 3;

/** Every figure there is and how it is counted, from the same definitions that the figures are computed with. */
export function DefinitionsScreen({ searched, onSearch, markedId, resultsHref }: DefinitionsScreenProps) {
  const [written, setWritten] = useState(searched);
  const searchId = useId();
  const groups = searchMetrics(written);
  const found = groups.reduce((sum, { metrics }) => sum + metrics.length, 0);

  function search(text: string) {
    setWritten(text);
    onSearch(text.trim());
  }

  return (
    <>
      <PageHeader
        title="Så räknas siffrorna"
        description="Varje siffra har en definition. Den är densamma i den här appen, i teamets arbete och i årsrapporten."
        back={{ href: resultsHref, label: 'Resultat' }}
      />
      <div className={`${css['search']} k-not-print`}>
        <TextField
          id={searchId}
          name="sok"
          type="search"
          label="Sök bland definitionerna"
          hint="Till exempel avhopp, överflyttade eller ålder"
          width="medium"
          value={written}
          onChange={search}
          error={undefined}
        />
        <p role="status" className={css['found']}>
          {written.trim() === ''
            ? `${formatCount(catalogue.length, 'siffra', 'siffror')}`
            : `${formatCount(found, 'siffra', 'siffror')} av ${catalogue.length}`}
        </p>
      </div>
      {written.trim() === '' && <ReadingGuide />}
      {groups.length === 0 && (
        <EmptyState
          title={`Ingen definition innehåller ”${written.trim()}”`}
          action={
            <Button variant="default" onClick={() => search('')}>
              Visa alla definitioner
            </Button>
          }
        >
          Prova ett kortare ord, eller ett i taget.
        </EmptyState>
      )}
      {groups.map(({ id, heading, metrics }) => (
        <Section key={id} title={heading}>
          <div className={css['entries']}>
            {metrics.map((metric) => (
              <DefinitionEntry
                key={metric.id}
                metric={metric}
                open={found <= unfoldedAtMost}
                marked={metric.id === markedId}
              />
            ))}
          </div>
        </Section>
      ))}
    </>
  );
}

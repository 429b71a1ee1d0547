import { catalogue } from '@kraften/domain/metrics/catalogue';
import { TextField } from '@kraften/ui/field/text-field';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatCount } from '@kraften/ui/format/number';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { DefinitionCard } from './definition-card';
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
      <ReadingGuide />
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
      {groups.length === 0 && (
        <EmptyState
          title={`Ingen definition innehåller ”${written.trim()}”`}
          action={
            <Button variant="default" onClick={() => search('')}>
              Visa alla definitioner
            </Button>
          }
        >
          Prova ett kortare ord.
        </EmptyState>
      )}
      {groups.map(({ id, heading, metrics }) => (
        <Section key={id} title={heading}>
          {metrics.map((metric) => (
            <DefinitionCard key={metric.id} metric={metric} marked={metric.id === markedId} />
          ))}
        </Section>
      ))}
    </>
  );
}

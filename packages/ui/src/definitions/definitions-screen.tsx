import type { Audience } from '@kraften/domain/metrics/metric';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { EmptyState } from '../feedback/empty-state';
import { TextField } from '../field/text-field';
import { formatCount } from '../format/number';
import { PageHeader } from '../layout/page-header';
import { Section } from '../layout/section';
import { DefinitionEntry } from './definition-entry';
import css from './definitions-screen.module.css';
import { ReadingGuide } from './reading-guide';
import { type DefinitionGroup, searchMetrics } from './search-metrics';

type DefinitionsScreenProps = {
  /** Whose figures they are: only those that the reader may be shown. */
  readonly audience: Audience;
  /** The way back to the figures. */
  readonly back: { readonly href: string; readonly label: string };
  readonly searched: string;
  readonly onSearch: (text: string) => void;
  /** The definition that a link led to. */
  readonly markedId: string | null;
};

/** So few that their definitions are shown at once. */
const unfoldedAtMost = 3;

/** Every figure there is and how it is counted, from the same definitions that the figures are computed with. */
export function DefinitionsScreen({ audience, back, searched, onSearch, markedId }: DefinitionsScreenProps) {
  const [written, setWritten] = useState(searched);
  const searchId = useId();
  const groups = searchMetrics(written, audience);
  const found = countOf(groups);
  const all = countOf(searchMetrics('', audience));

  function search(text: string) {
    setWritten(text);
    onSearch(text.trim());
  }

  return (
    <>
      <PageHeader
        title="Så räknas siffrorna"
        description="Varje siffra har en definition. Den är densamma för teamet och styrgruppen, och i årsrapporten."
        back={back}
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
            ? formatCount(all, 'siffra', 'siffror')
            : `${formatCount(found, 'siffra', 'siffror')} av ${all}`}
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

function countOf(groups: readonly DefinitionGroup[]): number {
  return groups.reduce((sum, { metrics }) => sum + metrics.length, 0);
}

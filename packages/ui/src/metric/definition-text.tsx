import { audiencesInWords, roundingWords, suppressionWords } from '@kraften/domain/metrics/definition-words';
import { DefinitionList } from '../record/definition-list';
import css from './metric.module.css';
import type { MetricDefinition } from './metric-definition';

/** The whole definition of a figure, in words. */
export function DefinitionText({ metric }: { readonly metric: MetricDefinition }) {
  const { treatment } = metric;
  return (
    <div className={css['definition']}>
      <p className={css['question']}>{metric.question}</p>
      <DefinitionList
        facts={[
          { term: 'Vilka det gäller', value: metric.population },
          { term: metric.denominator === null ? 'Vad som räknas' : 'Täljare', value: metric.numerator },
          ...(metric.denominator === null ? [] : [{ term: 'Nämnare', value: metric.denominator }]),
          { term: 'Tidiga avhopp', value: treatment.dropouts },
          { term: 'Överflyttade till ett annat team', value: treatment.transfers },
          { term: 'Den som kommer tillbaka', value: treatment.reentries },
          { term: 'När uppgifter saknas', value: metric.missingValues },
          { term: 'Avrundning', value: roundingWords(metric) },
          { term: 'När få personer berörs', value: suppressionWords(metric) },
          { term: 'Vilka som får se siffran', value: audiencesInWords(metric) },
        ]}
      />
      <p className={css['version']}>
        Definition {metric.id}, version {metric.version}
      </p>
    </div>
  );
}

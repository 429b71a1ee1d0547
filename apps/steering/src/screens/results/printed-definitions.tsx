import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { Section } from '@kraften/ui/layout/section';
import { findFigures } from '../../parts/figure/find-figure';
import css from './printed-definitions.module.css';

const defined = [
  'flow.newlyEnrolled',
  'flow.closed',
  'flow.enrolledAtEnd',
  'closings.dropouts',
  'closings.transfers',
  'results.excludingDropouts',
  'results.ofAllClosings',
  'results.excludingTransfers',
  'results.workOrStudies',
  'throughputMonths.results',
  'publicSupportMonthsBefore.results',
  'timeToClosing',
];

/** On paper no mark can be pressed, so the definitions that matter stand last. */
export function PrintedDefinitions({ figures }: { readonly figures: readonly AudienceFigure[] }) {
  return (
    <div className={`k-only-print ${css['page']}`}>
      <Section title="Så räknas siffrorna">
        <dl className={css['definitions']}>
          {findFigures(figures, defined).map(({ metric }) => (
            <div key={metric.id}>
              <dt>{metric.label.sv}</dt>
              <dd>
                {metric.population} {metric.denominator === null ? '' : 'Täljare: '}
                {metric.numerator} {metric.denominator === null ? '' : `Nämnare: ${metric.denominator}`}
                <span className={css['version']}>
                  {metric.id}, version {metric.version}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}

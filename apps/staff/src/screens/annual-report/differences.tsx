import type { FigureDifference } from '@kraften/domain/annual-report/figure-differences';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import { Notice } from '@kraften/ui/feedback/notice';
import { noValue } from '@kraften/ui/format/number';
import css from './annual-report.module.css';

const shownFirst = 12;

/** What the figures say now that the adopted report says otherwise. */
export function Differences({ differences }: { readonly differences: readonly FigureDifference[] }) {
  if (differences.length === 0) return null;
  const table = (part: readonly FigureDifference[]) => (
    <FigureTable
      data={{
        caption: 'Siffror som har ändrats sedan rapporten antogs',
        columns: ['Siffra', 'Antagen', 'Nu'],
        rows: part.map(({ label, adopted, now }) => ({ header: label, cells: [adopted ?? noValue, now ?? noValue] })),
      }}
      captionUnseen
    />
  );
  const rest = differences.slice(shownFirst);
  return (
    <div className={css['block']}>
      <Notice kind="soon" title="Siffror som har ändrats sedan rapporten antogs">
        <p>Den antagna rapporten är oförändrad. Ska de nya siffrorna med, börja en ny utgåva.</p>
      </Notice>
      {table(differences.slice(0, shownFirst))}
      {rest.length > 0 && (
        <details className={css['previous']}>
          <summary>{rest.length} till</summary>
          {table(rest)}
        </details>
      )}
    </div>
  );
}

import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import type { Period } from '@kraften/domain/concepts/period/period';
import { checkFigures } from '@kraften/domain/findings/check-figures';
import type { HistoricalFigure } from '@kraften/domain/history/historical-report';
import { historicalSheet } from '@kraften/domain/history/historical-sheet';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { findingsText } from './findings-text';
import css from './old-reports.module.css';

type FindingsProps = {
  /** Null until it is chosen; what doesn't add up doesn't depend on it. */
  readonly period: Period | null;
  readonly figures: readonly HistoricalFigure[];
};

/** What doesn't add up in the figures, and by how much. The report can be saved all the same: it is printed as it is. */
export function Findings({ period, figures }: FindingsProps) {
  const findings = checkFigures(historicalSheet({ period: period ?? anyPeriod, figures }));
  const Sign = findings.length === 0 ? IconCircleCheck : IconAlertTriangle;
  return (
    <section className={css['findings']} aria-labelledby="findings">
      <h2 id="findings">Går siffrorna ihop?</h2>
      <p role="status" className={css['verdict']} data-wrong={findings.length > 0}>
        {figures.length > 0 && <Sign size={20} aria-hidden />}
        {figures.length === 0 ? 'Kontrollen börjar när du skriver.' : findingsText(findings.length)}
      </p>
      {findings.length > 0 && (
        <>
          <ul>
            {findings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          <p className={css['anyway']}>
            Kontrollera att det står så i rapporten. Står det så sparar du siffrorna som de är.
          </p>
        </>
      )}
    </section>
  );
}

const anyPeriod = calendarYear(2000);

import type { Facts } from '../concepts/facts/facts';
import type { Period } from '../concepts/period/period';
import { checkFigures } from '../findings/check-figures';
import { computedSheet } from '../findings/sheet/computed-sheet';
import { catalogue } from '../metrics/catalogue';
import type { Metric } from '../metrics/metric';
import { computeReport, type ReportFigure } from './compute-report';

/**
 * The figures of a report, held by the same identities that old reports are checked by. They hold by construction; should a
 * fault ever break one, no figure is given: better none than two that contradict each other.
 */
export function checkedReport(
  facts: Facts,
  period: Period,
  metrics: readonly Metric[] = catalogue,
): readonly ReportFigure[] {
  const figures = computeReport(facts, period, metrics);
  const findings = checkFigures(computedSheet(period, figures));
  if (findings.length > 0) {
    throw new Error(`The figures contradict each other. ${findings.map(({ message }) => message).join(' ')}`);
  }
  return figures;
}

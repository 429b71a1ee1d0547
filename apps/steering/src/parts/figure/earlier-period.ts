import type { Period } from '@kraften/domain/concepts/period/period';
import { formatPeriod } from '@kraften/ui/format/period';
import { type PeriodChoice, periodOf, yearBefore } from '../../period/period-choice';
import type { Choosable } from '../../period/period-options';
import { progressOf, soFar } from '../../period/period-progress';
import { wasThereThroughout } from '../../period/throughout-period';

export type EarlierPeriod = { readonly period: Period; readonly periodName: string };

/** The same days of an earlier year, which figures are held against; null where the team wasn't there all that time. */
export function earlierPeriod(choice: PeriodChoice, choosable: Choosable): EarlierPeriod | null {
  const { today } = choosable;
  const whole = periodOf(choice);
  const period = yearBefore(soFar(whole, today));
  if (!wasThereThroughout(period, choosable)) return null;
  const name = formatPeriod(yearBefore(whole));
  return { period, periodName: progressOf(whole, today) === 'going-on' ? `Samma tid ${name}` : name };
}

import { useQuery } from '@tanstack/react-query';
import { useSteeringDoor } from '../../door/steering-door';
import { type PeriodChoice, periodOf } from '../../period/period-choice';
import type { Choosable } from '../../period/period-options';
import { earlierPeriod } from './earlier-period';
import type { EarlierFigures } from './earlier-words';

type Shown = {
  readonly teamId: string;
  readonly choice: PeriodChoice;
  readonly choosable: Choosable;
};

/** The figures of the same days a year earlier; null until they are there, and where the team wasn't there all that time. */
export function useEarlierFigures({ teamId, choice, choosable }: Shown): EarlierFigures | null {
  const door = useSteeringDoor();
  const earlier = earlierPeriod(choice, choosable);
  const { period } = earlier ?? { period: periodOf(choice) };
  const report = useQuery({ ...door.report.get.queryOptions({ teamId, period }), enabled: earlier !== null });
  if (earlier === null || report.data === undefined) return null;
  return { ...earlier, figures: report.data.figures };
}

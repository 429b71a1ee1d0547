import { formatPeriod } from '@kraften/ui/format/period';
import { useQuery } from '@tanstack/react-query';
import { useSteeringDoor } from '../../door/steering-door';
import { type PeriodChoice, periodOf, yearBefore } from '../../period/period-choice';
import type { Choosable } from '../../period/period-options';
import { progressOf, soFar } from '../../period/period-progress';
import { wasThereThroughout } from '../../period/throughout-period';
import type { EarlierFigures } from './earlier-words';

type Shown = {
  readonly teamId: string;
  readonly choice: PeriodChoice;
  readonly choosable: Choosable;
};

/** The figures of the same days a year earlier; null until they are there, and where the team wasn't there all that time. */
export function useEarlierFigures({ teamId, choice, choosable }: Shown): EarlierFigures | null {
  const { today } = choosable;
  const door = useSteeringDoor();
  const whole = periodOf(choice);
  const period = yearBefore(soFar(whole, today));
  const wasThere = wasThereThroughout(period, choosable);
  const report = useQuery({ ...door.report.get.queryOptions({ teamId, period }), enabled: wasThere });
  if (!wasThere || report.data === undefined) return null;
  const name = formatPeriod(yearBefore(whole));
  return {
    periodName: progressOf(whole, today) === 'going-on' ? `Samma tid ${name}` : name,
    period,
    figures: report.data.figures,
  };
}

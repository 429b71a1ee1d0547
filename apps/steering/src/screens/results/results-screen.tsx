import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { PeriodChoice } from '../../period/period-choice';
import type { SeriesName } from '../../series/series-choice';
import type { SeatTeam } from '../../session/seat';

export type ResultsScreenProps = {
  readonly team: SeatTeam;
  readonly today: CalendarDate;
  /** Null while it is being found out where to begin. */
  readonly choice: PeriodChoice | null;
  readonly series: SeriesName;
  readonly hrefOf: (choice: PeriodChoice) => string;
  readonly onChoosePeriod: (choice: PeriodChoice) => void;
  readonly onChooseSeries: (series: SeriesName) => void;
  readonly definitionHref: (metricId: string) => string;
};
export function ResultsScreen(_: ResultsScreenProps) {
  return null;
}

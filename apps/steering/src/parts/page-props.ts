import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { PeriodChoice } from '../period/period-choice';
import type { SeatTeam } from '../session/seat';

/** What every page of a team gets from its address. */
export type PageProps = {
  readonly team: SeatTeam;
  readonly today: CalendarDate;
  /** The association sees calendar years that are over, and no other period. */
  readonly wholeYearsOnly: boolean;
  /** Null while it is being found out where to begin. A page that is about no period leaves it. */
  readonly choice: PeriodChoice | null;
  /** This page, for another period. */
  readonly hrefOf: (choice: PeriodChoice) => string;
  readonly onChoosePeriod: (choice: PeriodChoice) => void;
  /** Another page, for the same team and period: `pageHref('/resultat')`. */
  readonly pageHref: (path: string) => string;
};

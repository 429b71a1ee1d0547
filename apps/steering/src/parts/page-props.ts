import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { PeriodChoice } from '../period/period-choice';
import type { SeatTeam } from '../session/seat';

/** What every page of a team gets from its address. */
export type PageProps = {
  readonly team: SeatTeam;
  readonly today: CalendarDate;
  /** The association sees calendar years that are over, and no other period. */
  readonly wholeYearsOnly: boolean;
  /** A page that is about no period leaves it. */
  readonly choice: PeriodChoice;
  /** This page, for another period. */
  readonly hrefOf: (choice: PeriodChoice) => string;
  readonly onChoosePeriod: (choice: PeriodChoice) => void;
  /** Another page for the same team, and the same period where no other is named. The results where there is no such page. */
  readonly pageHref: (path: string, choice?: PeriodChoice) => string;
};

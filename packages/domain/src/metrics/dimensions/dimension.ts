import type { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Label } from '../../concepts/label/label';
import type { Participation } from '../../concepts/participation/participation';

/** What a table divides people by, with its codes in the order that tables show them. */
export type Dimension<Case extends Participation = Participation> = {
  /** Its name in `kraften-report/1`. */
  readonly id: string;
  /** As a heading: "Nyinskrivna efter kön". */
  readonly label: Label;
  /** What one wants to know of some people, who are named as inside a sentence (Swedish). */
  readonly questionOf: (people: string) => string;
  readonly codes: readonly string[];
  /** What to call a code; an unknown code is shown as it is. */
  readonly labelOf: (code: string) => Label;
  /** The one code of a case. `on` is the day that ages are counted on. */
  readonly codeOf: (participation: Case, on: CalendarDate) => string;
  /** The day that decides the code, as a further sentence, where the dimension has one (Swedish). */
  readonly countedOn: (dayInWords: string) => string;
  /** Where cases without a value stand (Swedish). */
  readonly missingValues: string;
};

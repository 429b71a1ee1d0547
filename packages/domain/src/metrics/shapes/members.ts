import type { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import type { Dimension } from '../dimensions/dimension';
import type { Population } from '../populations/population';
import type { RowDivision, Rows } from './rows';

/** A participation of a population, and the day that a person's age is counted on. */
export type Member<Case extends Participation> = { readonly participation: Case; readonly ageOn: CalendarDate };

/** The participations of a population as rows: each is a case that the figure counts. */
export function membersOf<Case extends Participation>({
  includes,
  ageOn,
  countsAgain,
}: Population<Case>): Rows<Member<Case>> {
  return {
    needs: [],
    of: ({ participations }, period) =>
      participations
        .filter((participation): participation is Case => includes(participation, period))
        .map((participation) => ({ participation, ageOn: ageOn(participation, period) })),
    behind: { of: 'participations', areCounted: true },
    caseOf: ({ participation }) => participation,
    countsAgain,
  };
}

/** Those of a population that meet a condition. */
export function among<Case extends Participation>(
  population: Population<Case>,
  condition: (participation: Case) => boolean,
): Population<Case> {
  const isAmong = (participation: Participation, period: Period): participation is Case =>
    population.includes(participation, period) && condition(participation);
  return { ...population, includes: isAmong };
}

/** A dimension as it divides the members of a population. */
export function dividedBy<Case extends Participation>({
  id,
  codes,
  codeOf,
}: Dimension<Case>): RowDivision<Member<Case>> {
  return { id, codes, codeOf: ({ participation, ageOn }) => codeOf(participation, ageOn) };
}

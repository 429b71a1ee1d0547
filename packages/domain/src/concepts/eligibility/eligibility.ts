import type { CalendarDate } from '../calendar-date/calendar-date';
import { completedYears } from '../calendar-date/months';
import { anyMunicipality, sameMunicipality } from '../municipality/municipality';
import type { Team } from '../team/team';

export type EligibilityConcern = 'age-unknown' | 'too-young' | 'too-old' | 'municipality-unknown' | 'outside-catchment';

/** What speaks against a person being in the team's target group. It is shown to the team, which decides. */
export function eligibilityConcerns(
  person: { readonly birthDate: CalendarDate | null; readonly municipality: string },
  team: Pick<Team, 'admittedAges' | 'catchment'>,
  on: CalendarDate,
): EligibilityConcern[] {
  const concerns: EligibilityConcern[] = [];
  if (person.birthDate === null) concerns.push('age-unknown');
  else {
    const age = completedYears(person.birthDate, on);
    if (age < team.admittedAges.from) concerns.push('too-young');
    if (age > team.admittedAges.to) concerns.push('too-old');
  }
  if (person.municipality === '') concerns.push('municipality-unknown');
  else if (!team.catchment.some((name) => sameMunicipality(person.municipality, name)))
    concerns.push('outside-catchment');
  return concerns;
}

/** The concern as a sentence for the team. */
export function eligibilityConcernText(
  concern: EligibilityConcern,
  team: Pick<Team, 'admittedAges' | 'catchment'>,
): string {
  switch (concern) {
    case 'age-unknown':
      return 'Födelsedatum saknas, så åldern går inte att bedöma.';
    case 'too-young':
      return `Personen är yngre än ${team.admittedAges.from} år.`;
    case 'too-old':
      return `Personen är äldre än ${team.admittedAges.to} år.`;
    case 'municipality-unknown':
      return 'Bostadskommun saknas.';
    case 'outside-catchment':
      return `Personen bor inte i ${anyMunicipality(team.catchment)}.`;
  }
}

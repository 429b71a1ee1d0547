import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type EligibilityConcern, eligibilityConcerns } from '@kraften/domain/concepts/eligibility/eligibility';
import type { Team } from '../door/door';
import type { Answers } from '../draft/draft';
import { municipalityOf } from '../draft/municipality';
import { typedBirthDate } from '../draft/typed-date';
import type { QuestionId } from '../question/question-id';
import type { NoteSubject } from '../route/route';

/** What the answers say against the team being the right one. It is told, and stops nobody. */
export function concernsAbout(
  answers: Answers,
  team: Team | null,
  when: { readonly today: CalendarDate; readonly months: readonly string[] },
): readonly EligibilityConcern[] {
  if (team === null) return [];
  const typed = typedBirthDate(answers, when.months);
  const person = { birthDate: typed.kind === 'date' ? typed.date : null, municipality: municipalityOf(answers) };
  return eligibilityConcerns(person, team, when.today);
}

/** What a question's answer gives reason to tell before the next question. */
export function noteAfter(question: QuestionId, concerns: readonly EligibilityConcern[]): NoteSubject | null {
  if (question === 'birth-date' && concernsAge(concerns)) return 'age';
  return question === 'municipality' && concerns.includes('outside-catchment') ? 'municipality' : null;
}

export function concernsAge(concerns: readonly EligibilityConcern[]): boolean {
  return concerns.includes('too-young') || concerns.includes('too-old');
}

/** Another team that the person lives in the municipality of. */
export function teamWhereOneLives(answers: Answers, teams: readonly Team[], today: CalendarDate): Team | null {
  const municipality = municipalityOf(answers);
  if (municipality === '') return null;
  const person = { birthDate: null, municipality };
  return teams.find((team) => !eligibilityConcerns(person, team, today).includes('outside-catchment')) ?? null;
}

import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';
import type { FieldError } from '../field-error/field-error';
import { optionalText, requiredText } from '../field-error/text-field';
import type { Label } from '../label/label';

export const goalStates = ['open', 'reached', 'dropped'] as const;
export const GoalState = z.enum(goalStates, 'Välj hur det är med målet.');
export type GoalState = z.output<typeof GoalState>;

export const goalStateLabels: Record<GoalState, Label> = {
  open: { sv: 'Pågår', en: 'Open' },
  reached: { sv: 'Nått', en: 'Reached' },
  dropped: { sv: 'Släppt', en: 'Dropped' },
};

export const stepStates = ['open', 'done', 'dropped'] as const;
export const StepState = z.enum(stepStates, 'Välj hur det är med steget.');
export type StepState = z.output<typeof StepState>;

export const stepStateLabels: Record<StepState, Label> = {
  open: { sv: 'Kvar att göra', en: 'Open' },
  done: { sv: 'Gjort', en: 'Done' },
  dropped: { sv: 'Släppt', en: 'Dropped' },
};

/** A small step towards a goal: what, who does it, until when, and the day it was done or dropped. */
export const GoalStep = z.object({
  stepId: z.uuid('Ladda om sidan och försök igen.'),
  what: requiredText('Skriv vad som ska göras.', 500),
  who: optionalText(200),
  dueOn: z.nullable(CalendarDate),
  state: StepState,
  endedOn: z.nullable(CalendarDate),
});
export type GoalStep = z.output<typeof GoalStep>;

/** The highest answer to a scaling question; the lowest is 0. */
export const highestRating = 10;
const ratingProblem = `Skriv ett heltal från 0 till ${highestRating}.`;

/** An answer to the goal's scaling question on a day, and what makes it not lower ("vad gör att det inte är lägre?"). */
export const GoalRating = z.object({
  ratedOn: CalendarDate,
  value: z.int(ratingProblem).check(z.minimum(0, ratingProblem), z.maximum(highestRating, ratingProblem)),
  notLower: optionalText(2000),
});
export type GoalRating = z.output<typeof GoalRating>;

/** A goal of an action plan (handlingsplan), in the participant's own words. */
export const Goal = z.object({
  wording: requiredText('Skriv målet med deltagarens egna ord.', 1000),
  /** The goal's own question, answered 0–10; empty while it has none. */
  scalingQuestion: optionalText(500),
  state: GoalState,
  endedOn: z.nullable(CalendarDate),
  steps: z.array(GoalStep).check(z.maxLength(60, 'Ett mål kan ha högst 60 steg. Dela upp målet.')),
  ratings: z.array(GoalRating).check(z.maxLength(200, 'Ett mål kan ha högst 200 skattningar.')),
});
export type Goal = z.output<typeof Goal>;

/**
 * A goal as it can be kept: what has ended says when, between the enrolment and today, and the question is answered once a day,
 * on days that have been.
 */
export function checkGoal(
  goal: Goal,
  enrolledOn: CalendarDate,
  today: CalendarDate,
): Result<Goal, readonly FieldError[]> {
  const errors: FieldError[] = [];
  const check = (field: string, problem: string | null) => {
    if (problem !== null) errors.push({ field, message: problem });
  };
  check('endedOn', endProblem(goal, enrolledOn, today));
  goal.steps.forEach((step, index) => {
    check(`steps.${index}.endedOn`, endProblem(step, enrolledOn, today));
  });
  goal.ratings.forEach(({ ratedOn }, index) => {
    const isSecond = goal.ratings.findIndex((other) => other.ratedOn === ratedOn) !== index;
    check(
      `ratings.${index}.ratedOn`,
      isSecond
        ? 'Det finns redan en skattning den dagen. Ändra den i stället.'
        : dayBetweenProblem(ratedOn, enrolledOn, today),
    );
  });
  if (goal.ratings.length > 0 && goal.scalingQuestion === '') {
    errors.push({ field: 'scalingQuestion', message: 'Skriv frågan som skattningarna svarar på.' });
  }
  if (errors.length > 0) return failure(errors);
  return success({ ...goal, ratings: goal.ratings.toSorted((a, b) => (a.ratedOn < b.ratedOn ? -1 : 1)) });
}

type Ending = { readonly state: GoalState | StepState; readonly endedOn: CalendarDate | null };

function endProblem({ state, endedOn }: Ending, enrolledOn: CalendarDate, today: CalendarDate): string | null {
  if (state === 'open') return endedOn === null ? null : 'Ta bort dagen, eller säg hur det gick.';
  return endedOn === null ? 'Skriv vilken dag.' : dayBetweenProblem(endedOn, enrolledOn, today);
}

/** The steps of open goals that are left to do, those with the earliest last day first and those without one last. */
export function stepsLeft(goals: readonly Pick<Goal, 'state' | 'steps'>[]): readonly GoalStep[] {
  return goals
    .filter(({ state }) => state === 'open')
    .flatMap(({ steps }) => steps.filter(({ state }) => state === 'open'))
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
}

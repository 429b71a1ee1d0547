import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Team } from '../door/door';
import type { Answers } from '../draft/draft';
import { monthNumber } from '../draft/typed-date';
import type { FormMessages } from '../messages/messages';
import type { Intent } from '../part/intent-form';
import { questionFields } from '../question/question-fields';
import type { QuestionId } from '../question/question-id';
import { questionsById } from '../question/questions';
import type { Route } from '../route/route';
import { answersInForce } from './answers-in-force';
import { concernsAbout, noteAfter } from './concerns';
import { questionWithError } from './form-errors';
import { errorsOutside, type FormAction, type FormState, formReducer } from './form-state';
import { pageAfter, questionOfNote } from './way-through';

/** A form as it was submitted, in a browser or to a server. */
export type Posted = { readonly get: (name: string) => unknown };

export type Situation = {
  readonly t: FormMessages;
  readonly today: CalendarDate;
  readonly route: Route;
  readonly form: FormState;
  readonly teams: readonly Team[];
};

/** What a submitted form changes, and where it leads; null stays on the page. */
export type FormStep = { readonly actions: readonly FormAction[]; readonly to: Route | null };

/** What follows when a page of the form is submitted: the same where a script catches it and where the server does. */
export function formStep(intent: Intent, posted: Posted, situation: Situation): FormStep | null {
  const { route, form } = situation;
  if (route.page === 'question') {
    const { question, changing } = route;
    if (intent === 'answer') return answerStep(question, posted, { ...situation, changing });
    if (intent !== 'skip') return null;
    const errors = errorsOutside(form.errors, question);
    return { actions: [{ type: 'skipped', question }], to: pageAfterAnswer(question, changing, errors) };
  }
  if (route.page === 'team' && intent === 'choose-team') {
    return chooseTeamStep(posted, situation, route.changing ? { page: 'check' } : questionPage('name', false));
  }
  if (route.page === 'note' && intent === 'switch-team') {
    return chooseTeamStep(posted, situation, pageAfter(questionOfNote(route.subject), route.changing));
  }
  return null;
}

/** What stands in a question's form before it is submitted, in the language whose months these are. */
export function typedIn(posted: Posted, question: QuestionId, months: readonly string[]): FormAction {
  return { type: 'typed', values: valuesIn(posted, question, months) };
}

/** Where sending leads, if it leads away from the page. */
export function pageAfterSending(action: FormAction): Route | null {
  switch (action.type) {
    case 'sent':
      return { page: 'sent' };
    case 'team-refused':
      return { page: 'team', changing: true };
    case 'refused': {
      const wrong = questionWithError(action.errors);
      return wrong === null ? null : questionPage(wrong, true);
    }
    default:
      return null;
  }
}

function answerStep(
  question: QuestionId,
  posted: Posted,
  { t, today, form, teams, changing }: Situation & { readonly changing: boolean },
): FormStep {
  const answered: FormAction = { type: 'answered', question, values: valuesIn(posted, question, t.dates.months) };
  const { draft, errors: elsewhere } = formReducer(form, answered);
  const errors = questionsById[question].check(draft.answers, t, today);
  if (errors.length > 0) {
    return { actions: [answered, { type: 'refused', errors: [...elsewhere, ...errors] }], to: null };
  }
  const team = teams.find(({ teamSlug }) => teamSlug === draft.teamSlug) ?? null;
  const concerns = concernsAbout(answersInForce(draft), team, { today, months: t.dates.months });
  const subject = noteAfter(question, concerns);
  const to: Route =
    subject === null ? pageAfterAnswer(question, changing, elsewhere) : { page: 'note', subject, changing };
  return { actions: [answered], to };
}

function chooseTeamStep(posted: Posted, { teams }: Situation, next: Route): FormStep {
  const chosen = teams.find(({ teamSlug }) => teamSlug === posted.get('teamSlug'));
  if (chosen === undefined) return { actions: [{ type: 'team-refused', reason: 'missing' }], to: null };
  return { actions: [{ type: 'team-chosen', teamSlug: chosen.teamSlug }], to: next };
}

function pageAfterAnswer(question: QuestionId, changing: boolean, errors: FormState['errors']): Route {
  const wrong = questionWithError(errors);
  return wrong === null ? pageAfter(question, changing) : questionPage(wrong, true);
}

function questionPage(question: QuestionId, changing: boolean): Route {
  return { page: 'question', question, changing };
}

/** A month in words means another one in another language, so what is kept of it is its number. */
function valuesIn(posted: Posted, question: QuestionId, months: readonly string[]): Partial<Answers> {
  return Object.fromEntries(
    questionFields[question].map((field) => {
      const text = textIn(posted, field);
      return [field, field === 'birthMonth' ? monthNumber(text, months) : text];
    }),
  );
}

export function textIn(posted: Posted, name: string): string {
  const value = posted.get(name);
  return typeof value === 'string' ? value : '';
}

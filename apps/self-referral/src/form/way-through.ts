import type { Draft } from '../draft/draft';
import { questionFields } from '../question/question-fields';
import { type QuestionId, questionIds } from '../question/question-id';
import type { NoteSubject, Route } from '../route/route';

const check: Route = { page: 'check' };

/** The first page of the form. */
export function firstPage(draft: Draft): Route {
  return draft.teamSlug === null ? { page: 'team', changing: false } : pageOf('name');
}

/** The page after a question: the check page for who came from there, else the next question. */
export function pageAfter(question: QuestionId, changing: boolean): Route {
  const next = questionIds[questionIds.indexOf(question) + 1];
  return changing || next === undefined ? check : pageOf(next);
}

/** The page before a question. */
export function pageBefore(question: QuestionId, changing: boolean): Route {
  if (changing) return check;
  const previous = questionIds[questionIds.indexOf(question) - 1];
  return previous === undefined ? { page: 'start' } : pageOf(previous);
}

/** The question that a note is about. */
export function questionOfNote(subject: NoteSubject): QuestionId {
  return subject === 'age' ? 'birth-date' : 'municipality';
}

/** Where somebody who comes back goes on: the first question that is neither answered nor passed by. */
export function pageToResume(draft: Draft): Route {
  if (draft.teamSlug === null) return firstPage(draft);
  const next = questionIds.find((id) => !draft.skipped.includes(id) && !isAnswered(id, draft));
  return next === undefined ? check : pageOf(next);
}

function isAnswered(id: QuestionId, draft: Draft): boolean {
  return questionFields[id].some((field) => draft.answers[field].trim() !== '');
}

function pageOf(question: QuestionId): Route {
  return { page: 'question', question, changing: false };
}

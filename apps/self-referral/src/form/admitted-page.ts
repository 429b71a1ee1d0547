import { hasAnswers } from '../draft/draft';
import { questionIds } from '../question/question-id';
import { belongsToForm, type Route } from '../route/route';
import type { FormState } from './form-state';
import { firstPage } from './way-through';

/**
 * The page that an address leads to as things stand: a form that has been sent can't be filled in behind its receipt,
 * and one whose answers are gone begins from the start.
 */
export function admittedPage(route: Route, { draft, outcome }: Pick<FormState, 'draft' | 'outcome'>): Route {
  if (outcome !== null && (belongsToForm(route) || route.page === 'team')) return { page: 'sent' };
  if (!belongsToForm(route)) return route;
  const isFirst = route.page === 'question' && route.question === questionIds[0];
  if (!isFirst && !hasAnswers(draft)) return { page: 'start' };
  return draft.teamSlug === null ? firstPage(draft) : route;
}

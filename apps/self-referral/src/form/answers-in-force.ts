import { type Answers, answersWith, type Draft } from '../draft/draft';
import { questionFields } from '../question/question-fields';

/** The answers without what was typed at questions that were then passed by. */
export function answersInForce(draft: Draft): Answers {
  const passedBy = new Set(draft.skipped.flatMap((id) => questionFields[id]));
  return answersWith((field) => (passedBy.has(field) ? '' : draft.answers[field]));
}

import type { QuestionId } from '../question/question-id';

/** What the form's fields are called. Every answer is the text as it was typed or the value that was chosen. */
export const fieldNames = [
  'givenName',
  'familyName',
  'contactWay',
  'phone',
  'ifSomeoneElseAnswers',
  'email',
  'postalAddress',
  'birthDay',
  'birthMonth',
  'birthYear',
  'municipality',
  'otherMunicipality',
  'hopes',
  'worksAlready',
  'supportToday',
  'incomeSource',
  'interpreter',
  'interpreterLanguage',
  'stepFree',
  'hearingOrSight',
  'companion',
  'otherNeeds',
  'consent',
] as const;
export type FieldName = (typeof fieldNames)[number];

export type Answers = Readonly<Record<FieldName, string>>;

/** The value of a box that is ticked; one that isn't is empty. */
export const ticked = 'yes';

/** A form that somebody is filling in. */
export type Draft = {
  /** Made once for each filled form and sent with every retry, so that the same form never becomes two referrals. */
  readonly idempotencyKey: string;
  readonly teamSlug: string | null;
  readonly answers: Answers;
  /** The questions passed by; what was typed there stays, but isn't sent. */
  readonly skipped: readonly QuestionId[];
};

export const noAnswers: Answers = answersWith(() => '');

export function emptyDraft(idempotencyKey: string): Draft {
  return { idempotencyKey, teamSlug: null, answers: noAnswers, skipped: [] };
}

export function answersWith(answerTo: (field: FieldName) => string): Answers {
  return Object.fromEntries(fieldNames.map((field) => [field, answerTo(field)])) as Record<FieldName, string>;
}

/** Whether there is anything that would be a pity to lose. */
export function hasAnswers(draft: Draft): boolean {
  return fieldNames.some((field) => draft.answers[field].trim() !== '');
}

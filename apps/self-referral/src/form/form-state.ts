import type { Receipt } from '../door/door';
import { type Answers, answersWith, type Draft, emptyDraft } from '../draft/draft';
import type { FieldError } from '../question/question';
import { questionFields } from '../question/question-fields';
import type { QuestionId } from '../question/question-id';

/**
 * Why sending didn't work; the answers are still there. `unsure`: a field that people don't see was filled in, so whoever
 * sends is asked once more.
 */
export type SendProblem = 'no-answer' | 'fault' | 'too-many' | 'unsure';

/** What has come of the form, when it isn't being filled in. */
export type Outcome =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'sent-in-another-tab' };

export type FormState = {
  readonly draft: Draft;
  /** The reader has asked for the answers to be kept on this device. */
  readonly isKept: boolean;
  readonly errors: readonly FieldError[];
  /** Why a team has to be chosen once more. */
  readonly teamError: 'missing' | 'gone' | null;
  /** Rises with every refusal, so that the error summary takes focus each time. */
  readonly refusals: number;
  readonly isSending: boolean;
  readonly problem: SendProblem | null;
  readonly outcome: Outcome | null;
};

export type FormAction =
  | { readonly type: 'typed'; readonly values: Partial<Answers> }
  | { readonly type: 'answered'; readonly question: QuestionId; readonly values: Partial<Answers> }
  | { readonly type: 'skipped'; readonly question: QuestionId }
  | { readonly type: 'team-chosen'; readonly teamSlug: string | null }
  | { readonly type: 'team-refused'; readonly reason: 'missing' | 'gone' }
  | { readonly type: 'refused'; readonly errors: readonly FieldError[] }
  | { readonly type: 'retold'; readonly errors: readonly FieldError[] }
  | { readonly type: 'keeping'; readonly isKept: boolean }
  | { readonly type: 'adopted'; readonly draft: Draft }
  | { readonly type: 'found'; readonly draft: Draft }
  | { readonly type: 'sending' }
  | { readonly type: 'not-sent'; readonly problem: SendProblem }
  | { readonly type: 'sent'; readonly outcome: Outcome; readonly nextKey: string }
  | { readonly type: 'discarded'; readonly nextKey: string }
  | { readonly type: 'started-over' };

export function initialFormState(kept: Draft | null, newKey: string): FormState {
  return {
    draft: kept ?? emptyDraft(newKey),
    isKept: kept !== null,
    errors: [],
    teamError: null,
    refusals: 0,
    isSending: false,
    problem: null,
    outcome: null,
  };
}

export function formReducer(state: FormState, action: FormAction): FormState {
  const { draft } = state;
  switch (action.type) {
    case 'typed':
      return { ...state, draft: { ...draft, answers: merged(draft.answers, action.values) } };
    case 'answered': {
      const answers = merged(draft.answers, action.values);
      const skipped = draft.skipped.filter((id) => id !== action.question);
      return { ...state, draft: { ...draft, answers, skipped }, errors: errorsOutside(state.errors, action.question) };
    }
    case 'skipped': {
      const skipped = [...draft.skipped.filter((id) => id !== action.question), action.question];
      return { ...state, draft: { ...draft, skipped }, errors: errorsOutside(state.errors, action.question) };
    }
    case 'team-chosen':
      return { ...state, draft: { ...draft, teamSlug: action.teamSlug }, teamError: null };
    case 'team-refused':
      return {
        ...state,
        draft: { ...draft, teamSlug: null },
        teamError: action.reason,
        refusals: state.refusals + 1,
        isSending: false,
      };
    case 'refused':
      return { ...state, errors: action.errors, refusals: state.refusals + 1, isSending: false, problem: null };
    case 'retold':
      return { ...state, errors: action.errors };
    case 'keeping':
      return { ...state, isKept: action.isKept };
    case 'adopted':
      return { ...state, draft: action.draft };
    case 'found':
      return { ...state, draft: action.draft, isKept: true };
    case 'sending':
      return { ...state, isSending: true, problem: null };
    case 'not-sent':
      return { ...state, isSending: false, problem: action.problem, refusals: state.refusals + 1 };
    case 'sent':
      return { ...emptied(state, action.nextKey), outcome: action.outcome };
    case 'discarded':
      return emptied(state, action.nextKey);
    case 'started-over':
      return { ...state, outcome: null };
  }
}

/** A new form with a new key, to the same team; nothing is kept any longer. */
function emptied(state: FormState, nextKey: string): FormState {
  const { refusals, draft } = state;
  return { ...initialFormState(null, nextKey), refusals, draft: { ...emptyDraft(nextKey), teamSlug: draft.teamSlug } };
}

function merged(answers: Answers, values: Partial<Answers>): Answers {
  return answersWith((field) => values[field] ?? answers[field]);
}

export function errorsOutside(errors: readonly FieldError[], question: QuestionId): readonly FieldError[] {
  const fields = questionFields[question];
  return errors.filter(({ field }) => !fields.includes(field));
}

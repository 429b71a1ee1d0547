import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { FieldError as ServerFieldError } from '@kraften/domain/concepts/field-error/field-error';
import { fieldOfAnswer } from '../draft/answers-to-send';
import type { Draft } from '../draft/draft';
import { elsewhere } from '../draft/municipality';
import type { FormMessages } from '../messages/messages';
import type { FieldError } from '../question/question';
import { questionFields } from '../question/question-fields';
import { type QuestionId, questionIds } from '../question/question-id';
import { questionsById } from '../question/questions';

/** All that is wrong with the answers as they would be sent. */
export function errorsOfForm(draft: Draft, t: FormMessages, today: CalendarDate): readonly FieldError[] {
  return questionIds
    .filter((id) => !draft.skipped.includes(id))
    .flatMap((id) => questionsById[id].check(draft.answers, t, today));
}

/** What is wrong at the same fields, in another language. What was put right since is left out. */
export function errorsRetold(
  errors: readonly FieldError[],
  draft: Draft,
  { t, today }: { readonly t: FormMessages; readonly today: CalendarDate },
): readonly FieldError[] {
  return errorsOfForm(draft, t, today).filter(({ field }) => errors.some((error) => error.field === field));
}

/**
 * The server's complaints at the form's own fields. They are in Swedish, so who reads another language is told what to do in
 * general. One that is about no field of the form is left out.
 */
export function errorsFromServer(
  errors: readonly ServerFieldError[],
  draft: Draft,
  t: FormMessages,
): readonly FieldError[] {
  return errors.flatMap(({ field, message: inSwedish }) => {
    const message = t.language === 'sv' ? inSwedish : t.refused;
    const name = field.replace(/^answers\./, '');
    if (!isAnswer(name)) return [];
    if (name === 'municipality' && draft.answers.municipality !== elsewhere) return [{ field: name, message }];
    return [{ field: fieldOfAnswer[name], message }];
  });
}

/** The first question that an error leads back to. */
export function questionWithError(errors: readonly FieldError[]): QuestionId | null {
  return questionIds.find((id) => errors.some(({ field }) => questionFields[id].includes(field))) ?? null;
}

function isAnswer(name: string): name is keyof typeof fieldOfAnswer {
  return Object.keys(fieldOfAnswer).includes(name);
}

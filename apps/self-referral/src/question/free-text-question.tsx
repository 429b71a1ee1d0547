import type { Answers } from '../draft/draft';
import { isolated } from '../messages/isolated';
import type { FormMessages } from '../messages/messages';
import { QuestionHeading } from '../part/question-heading';
import { TextArea } from '../part/text-area';
import { lengthErrors } from './length-errors';
import type { Question } from './question';
import type { QuestionId } from './question-id';

const mostLetters = 4000;

type FreeTextField = 'hopes' | 'worksAlready' | 'supportToday';

/** A question that is answered in the reader's own words, or not at all. */
export function freeTextQuestion(id: QuestionId, field: FreeTextField): Question {
  const wordsIn = (t: FormMessages) => t[field];
  return {
    id,
    isOptional: true,
    title: (t) => wordsIn(t).title,
    Fields: ({ t, answers, errors }) => (
      <TextArea
        t={t}
        name={field}
        label={
          <QuestionHeading>
            <label className="heading-label" htmlFor={field}>
              {wordsIn(t).title}
            </label>
          </QuestionHeading>
        }
        hint={wordsIn(t).hint}
        value={answers[field]}
        error={errors[field]}
        rows={7}
      />
    ),
    check: (answers, t) => lengthErrors(answers, { field, most: mostLetters }, t),
    summary: (t) => wordsIn(t).summary,
    lines: (answers) => paragraphsOf(answers, field),
  };
}

function paragraphsOf(answers: Answers, field: FreeTextField): readonly string[] {
  const text = answers[field].trim();
  return text === '' ? [] : text.split(/\n+/).map(isolated);
}

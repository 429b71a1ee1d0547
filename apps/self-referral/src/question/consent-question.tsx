import { ticked } from '../draft/draft';
import { errorId } from '../part/described-by';
import { FieldNotes } from '../part/field-notes';
import { Option } from '../part/option';
import { QuestionHeading } from '../part/question-heading';
import { pathOf } from '../route/route';
import type { FieldsProps, Question } from './question';

export const consentQuestion: Question = {
  id: 'consent',
  isOptional: false,
  title: (t) => t.consent.title,
  Fields: ConsentFields,
  check: (answers, t) => (answers.consent === ticked ? [] : [{ field: 'consent', message: t.consent.missing }]),
  summary: (t) => t.consent.summary,
  lines: (answers, t) => (answers.consent === ticked ? [t.consent.given] : []),
};

function ConsentFields({ t, answers, errors, team }: FieldsProps) {
  const words = t.consent;
  return (
    <>
      <QuestionHeading>{words.title}</QuestionHeading>
      <p>{words.lead(team)}</p>
      <ul>
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        <a href={pathOf({ page: 'privacy' }, t.language)}>{words.more}</a>
      </p>
      <div className={errors.consent === undefined ? 'field' : 'field wrong'}>
        <FieldNotes t={t} name="consent" error={errors.consent} />
        <Option
          type="checkbox"
          id="consent"
          name="consent"
          value={ticked}
          isChosen={answers.consent === ticked}
          label={words.yes}
          error={errors.consent === undefined ? undefined : errorId('consent')}
        />
      </div>
    </>
  );
}

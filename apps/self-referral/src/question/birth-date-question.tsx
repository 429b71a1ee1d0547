import { completedYears } from '@kraften/domain/concepts/calendar-date/months';
import type { FieldName } from '../draft/draft';
import { typedBirthDate } from '../draft/typed-date';
import { formatDate } from '../messages/format-date';
import { FieldGroup } from '../part/field-group';
import { QuestionHeading } from '../part/question-heading';
import type { FieldError, FieldsProps, Question } from './question';

const longestLife = 120;

export const birthDateQuestion: Question = {
  id: 'birth-date',
  isOptional: true,
  title: (t) => t.birthDate.title,
  Fields: BirthDateFields,
  check: (answers, t, today) => {
    const words = t.birthDate;
    const wrong = (field: FieldName, message: string): readonly FieldError[] => [{ field, message }];
    const typed = typedBirthDate(answers, t.dates.months);
    switch (typed.kind) {
      case 'none':
        return [];
      case 'incomplete':
        return wrong(firstEmpty(answers), words.incomplete);
      case 'short-year':
        return wrong('birthYear', words.shortYear);
      case 'wrong':
        return wrong('birthDay', words.wrong);
      case 'date':
        if (typed.date > today) return wrong('birthYear', words.future);
        return completedYears(typed.date, today) > longestLife ? wrong('birthYear', words.tooLongAgo) : [];
    }
  },
  summary: (t) => t.birthDate.summary,
  lines: (answers, t) => {
    const typed = typedBirthDate(answers, t.dates.months);
    return typed.kind === 'date' ? [formatDate(typed.date, t.dates)] : [];
  },
};

const parts = ['birthDay', 'birthMonth', 'birthYear'] as const;

function firstEmpty(answers: FieldsProps['answers']): FieldName {
  return parts.find((part) => answers[part].trim() === '') ?? 'birthDay';
}

function BirthDateFields({ t, answers, errors, team }: FieldsProps) {
  const words = t.birthDate;
  const wrong = parts.find((part) => errors[part] !== undefined);
  const message = wrong && errors[wrong];
  const fields = [
    { name: 'birthDay', label: words.day, autoComplete: 'bday-day', width: 'digits-2' },
    { name: 'birthMonth', label: words.month, autoComplete: 'bday-month', width: 'digits-2' },
    { name: 'birthYear', label: words.year, autoComplete: 'bday-year', width: 'digits-4' },
  ] as const;
  return (
    <FieldGroup
      t={t}
      name="birthDate"
      legend={<QuestionHeading>{words.title}</QuestionHeading>}
      hint={words.hint(team)}
      error={message}
    >
      <div className="date">
        {fields.map(({ name, label, autoComplete, width }) => (
          <div key={name} className="date-part">
            <label htmlFor={name}>{label}</label>
            <input
              id={name}
              name={name}
              type="text"
              dir="ltr"
              inputMode="numeric"
              defaultValue={answers[name]}
              autoComplete={autoComplete}
              className={`text ${width}`}
              aria-invalid={name === wrong ? true : undefined}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

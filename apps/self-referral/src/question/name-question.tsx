import { isolated } from '../messages/isolated';
import { ProtectedReminder } from '../part/protected-reminder';
import { QuestionHeading } from '../part/question-heading';
import { TextField } from '../part/text-field';
import { lengthErrors } from './length-errors';
import type { FieldsProps, Question } from './question';

const mostLetters = 100;

export const nameQuestion: Question = {
  id: 'name',
  isOptional: false,
  title: (t) => t.name.title,
  Fields: NameFields,
  check: (answers, t) => [
    ...(answers.givenName.trim() === '' ? [{ field: 'givenName', message: t.name.givenNameMissing } as const] : []),
    ...(answers.familyName.trim() === '' ? [{ field: 'familyName', message: t.name.familyNameMissing } as const] : []),
    ...lengthErrors(answers, { field: 'givenName', most: mostLetters }, t),
    ...lengthErrors(answers, { field: 'familyName', most: mostLetters }, t),
  ],
  summary: (t) => t.name.summary,
  lines: (answers) => {
    const name = `${answers.givenName.trim()} ${answers.familyName.trim()}`.trim();
    return name === '' ? [] : [isolated(name)];
  },
};

function NameFields({ t, answers, errors }: FieldsProps) {
  return (
    <>
      <QuestionHeading>{t.name.title}</QuestionHeading>
      <p className="soft">{t.name.hint}</p>
      <TextField
        t={t}
        name="givenName"
        label={t.name.givenName}
        value={answers.givenName}
        error={errors.givenName}
        autoComplete="given-name"
      />
      <TextField
        t={t}
        name="familyName"
        label={t.name.familyName}
        value={answers.familyName}
        error={errors.familyName}
        autoComplete="family-name"
      />
      <ProtectedReminder t={t} />
    </>
  );
}

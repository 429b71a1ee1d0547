import { ticked } from '../draft/draft';
import { isolated } from '../messages/isolated';
import { FieldGroup } from '../part/field-group';
import { Option } from '../part/option';
import { ProtectedReminder } from '../part/protected-reminder';
import { QuestionHeading } from '../part/question-heading';
import { TextArea } from '../part/text-area';
import { TextField } from '../part/text-field';
import { lengthErrors } from './length-errors';
import type { FieldsProps, Question } from './question';

export const practicalNeedsQuestion: Question = {
  id: 'practical-needs',
  isOptional: true,
  title: (t) => t.practicalNeeds.title,
  Fields: PracticalNeedsFields,
  check: (answers, t) => [
    ...(answers.interpreter === ticked ? lengthErrors(answers, { field: 'interpreterLanguage', most: 100 }, t) : []),
    ...lengthErrors(answers, { field: 'otherNeeds', most: 700 }, t),
  ],
  summary: (t) => t.practicalNeeds.summary,
  lines: (answers, t) => {
    const words = t.practicalNeeds;
    return [
      answers.interpreter === ticked ? words.interpreterSummary(answers.interpreterLanguage.trim()) : '',
      answers.stepFree === ticked ? words.stepFree : '',
      answers.hearingOrSight === ticked ? words.hearingOrSight : '',
      answers.companion === ticked ? words.companion : '',
      ...(answers.otherNeeds.trim() === '' ? [] : answers.otherNeeds.trim().split(/\n+/).map(isolated)),
    ].filter((line) => line !== '');
  },
};

function PracticalNeedsFields({ t, answers, errors }: FieldsProps) {
  const words = t.practicalNeeds;
  const language = (
    <TextField
      t={t}
      name="interpreterLanguage"
      label={words.interpreterLanguage}
      hint={words.interpreterLanguageHint}
      value={answers.interpreterLanguage}
      error={errors.interpreterLanguage}
      width="medium"
    />
  );
  const options = [
    { name: 'interpreter', label: words.interpreter, followUp: language },
    { name: 'stepFree', label: words.stepFree, hint: words.stepFreeHint },
    { name: 'hearingOrSight', label: words.hearingOrSight },
    { name: 'companion', label: words.companion, hint: words.companionHint },
  ] as const;
  return (
    <>
      <FieldGroup t={t} name="needs" legend={<QuestionHeading>{words.title}</QuestionHeading>} hint={words.hint}>
        {options.map((option) => (
          <Option
            key={option.name}
            type="checkbox"
            id={option.name}
            name={option.name}
            value={ticked}
            isChosen={answers[option.name] === ticked}
            label={option.label}
            hint={'hint' in option ? option.hint : undefined}
          >
            {'followUp' in option ? option.followUp : undefined}
          </Option>
        ))}
      </FieldGroup>
      <TextArea
        t={t}
        name="otherNeeds"
        label={words.other}
        hint={words.otherHint}
        value={answers.otherNeeds}
        error={errors.otherNeeds}
        rows={4}
      />
      <ProtectedReminder t={t} />
    </>
  );
}

import { incomeSources } from '@kraften/domain/concepts/income-source/income-source';
import type { Answers } from '../draft/draft';
import type { FormMessages } from '../messages/messages';
import { Choices } from '../part/choices';
import { QuestionHeading } from '../part/question-heading';
import type { FieldsProps, Question } from './question';

const unknown = 'unknown';

export const incomeQuestion: Question = {
  id: 'income',
  isOptional: true,
  title: (t) => t.income.title,
  Fields: IncomeFields,
  check: () => [],
  summary: (t) => t.income.summary,
  lines: incomeLines,
};

function incomeLines(answers: Answers, t: FormMessages): readonly string[] {
  if (answers.incomeSource === unknown) return [t.income.unknown];
  const source = incomeSources.find((each) => each === answers.incomeSource);
  return source === undefined ? [] : [t.income.options[source].label];
}

function IncomeFields({ t, answers, errors }: FieldsProps) {
  const words = t.income;
  return (
    <Choices
      t={t}
      name="incomeSource"
      legend={<QuestionHeading>{words.title}</QuestionHeading>}
      hint={words.hint}
      value={answers.incomeSource}
      error={errors.incomeSource}
      choices={[
        ...incomeSources.map((value) => ({ value, ...words.options[value] })),
        { value: unknown, label: words.unknown },
      ]}
    />
  );
}

import { elsewhere, municipalityOf } from '../draft/municipality';
import { isolated } from '../messages/isolated';
import { Choices } from '../part/choices';
import { ProtectedReminder } from '../part/protected-reminder';
import { QuestionHeading } from '../part/question-heading';
import { TextField } from '../part/text-field';
import { lengthErrors } from './length-errors';
import type { FieldsProps, Question } from './question';

export const municipalityQuestion: Question = {
  id: 'municipality',
  isOptional: true,
  title: (t) => t.municipality.title,
  Fields: MunicipalityFields,
  check: (answers, t) => {
    if (answers.municipality !== elsewhere) return [];
    if (municipalityOf(answers) === '') return [{ field: 'otherMunicipality', message: t.municipality.whichMissing }];
    return lengthErrors(answers, { field: 'otherMunicipality', most: 100 }, t);
  },
  summary: (t) => t.municipality.summary,
  lines: (answers) => (municipalityOf(answers) === '' ? [] : [isolated(municipalityOf(answers))]),
};

function MunicipalityFields({ t, answers, errors, team, municipalities }: FieldsProps) {
  const words = t.municipality;
  const other = (
    <TextField
      t={t}
      name="otherMunicipality"
      label={words.which}
      value={answers.otherMunicipality}
      error={errors.otherMunicipality}
      width="medium"
    />
  );
  // The answer may be a municipality that another team has; it stays a choice.
  const known = [answers.municipality].filter((name) => name !== '' && name !== elsewhere);
  const names = [...new Set([...municipalities, ...known])];
  return (
    <>
      <Choices
        t={t}
        name="municipality"
        legend={<QuestionHeading>{words.title}</QuestionHeading>}
        hint={words.hint(team)}
        value={answers.municipality}
        error={errors.municipality}
        choices={[
          ...names.map((name) => ({ value: name, label: name })),
          { value: elsewhere, label: words.elsewhere, followUp: other },
        ]}
      />
      <ProtectedReminder t={t} />
    </>
  );
}

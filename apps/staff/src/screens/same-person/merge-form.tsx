import {
  differingFields,
  MergeChoices,
  MergedValues,
  type MergeSide,
  type PersonFieldName,
  personFieldLabels,
  personFieldNames,
  suggestedChoices,
} from '@kraften/domain/concepts/same-person/person-merge';
import { RadioField } from '@kraften/ui/field/radio-field';
import { FormActions } from '@kraften/ui/form/form-actions';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshSamePerson } from '../../app/api/refresh';
import { personFieldText } from '../../parts/person/person-field-text';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';

type ComparedFields = Readonly<Record<PersonFieldName, string | null>>;
type MergeFormProps = {
  readonly keptId: string;
  readonly mergedId: string;
  readonly values: { readonly kept: ComparedFields; readonly merged: ComparedFields };
  readonly onMerged: () => void;
};

/** Which value holds of each field that the two say differently; the others are kept in the merge. */
export function MergeForm({ keptId, mergedId, values: compared, onMerged }: MergeFormProps) {
  const [mergeId] = useState(() => crypto.randomUUID());
  const [values] = useState(() => MergedValues.parse(compared));
  const differing = differingFields(values);
  const form = useSendingForm<Record<PersonFieldName, MergeSide | null>, MergeChoices>({
    initialValues: { ...nothingChosen, ...suggestedChoices(values) },
    read: (choices) => readInput(MergeChoices, Object.fromEntries(differing.map((name) => [name, choices[name]]))),
    send: async (choices) => {
      await apiClient.samePerson.merge.mutate({ mergeId, keptId, mergedId, choices });
      await refreshSamePerson();
    },
    onSaved: onMerged,
    warnOnLeave: false,
  });
  const same = personFieldNames.filter((name) => !differing.includes(name));
  return (
    <SendingFormFrame form={form} label="Slå ihop uppgifterna">
      <h2>Vilka uppgifter ska gälla?</h2>
      {differing.map((name) => (
        <RadioField
          key={name}
          label={personFieldLabels[name]}
          beside
          options={[
            { value: 'kept', label: personFieldText(values.kept, name), hint: 'Remissens person' },
            { value: 'merged', label: personFieldText(values.merged, name), hint: 'Den andra' },
          ]}
          {...form.field(name)}
        />
      ))}
      {same.length > 0 && (
        <DefinitionList
          layout="beside"
          facts={same.map((name) => ({ term: personFieldLabels[name], value: personFieldText(values.kept, name) }))}
        />
      )}
      <p>
        Remisser, deltaganden, anteckningar och samtycken från båda hamnar hos en person. Uppgifter som du väljer bort
        sparas och går att läsa.
      </p>
      <FormActions form={form} submit="Slå ihop" submitting="Slår ihop …" />
    </SendingFormFrame>
  );
}

const nothingChosen = {
  ...{ givenName: null, familyName: null, identityNumber: null, birthDate: null, sex: null },
  ...{ phone: null, email: null, postalAddress: null, municipality: null },
};

import {
  type ProtectedIdentityKind,
  protectedIdentityKinds,
  protectedIdentityLabels,
} from '@kraften/domain/concepts/protected-identity/protected-identity';
import { assignmentHints, assignmentQuestions } from '@kraften/domain/concepts/referral/assignment-questions';
import { NewReferral } from '@kraften/domain/concepts/referral/referral';
import {
  type ReferralSource,
  referralSourceLabels,
  referralSources,
} from '@kraften/domain/concepts/referral-source/referral-source';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { FormActions } from '@kraften/ui/form/form-actions';
import { FormRow, FormSection } from '@kraften/ui/form/form-section';
import { useRef } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshReferrals } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import { PersonFields } from '../../parts/person/person-fields';
import { newPersonValues, type PersonValues, personIn } from '../../parts/person/person-values';
import { useOfferedCodes } from '../../parts/reference-list/use-list-entries';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';

type NewReferralValues = PersonValues & {
  readonly source: ReferralSource | null;
  readonly receivedOn: string | null;
  readonly referrerName: string;
  readonly referrerContact: string;
  readonly hopes: string;
  readonly wishes: string;
  readonly worksAlready: string;
  readonly payingAuthorityAgreed: Agreed | null;
  readonly protectedIdentity: ProtectedIdentityKind | null;
};

type Agreed = 'yes' | 'no' | 'not-asked';

export function NewReferralForm({ onRegistered }: { readonly onRegistered: (referralId: string) => void }) {
  const { today } = useMe();
  const registered = useRef<string | null>(null);
  const form = useSendingForm<NewReferralValues, NewReferral>({
    initialValues: {
      source: null,
      receivedOn: today,
      referrerName: '',
      referrerContact: '',
      payingAuthorityAgreed: null,
      hopes: '',
      wishes: '',
      worksAlready: '',
      ...newPersonValues,
      protectedIdentity: null,
    },
    read: (values) => readInput(NewReferral, newReferralIn(values)),
    send: async (referral) => {
      registered.current = (await apiClient.referral.register.mutate(referral)).referralId;
      await refreshReferrals();
    },
    onSaved: () => registered.current !== null && onRegistered(registered.current),
  });

  const { source, receivedOn } = form.values;
  const sources = useOfferedCodes('referral-source', referralSources, { on: receivedOn, chosen: source });

  const personBindings = {
    'person.givenName': form.field('person.givenName'),
    'person.familyName': form.field('person.familyName'),
    'person.identityNumber': form.field('person.identityNumber'),
    'person.birthDate': form.field('person.birthDate'),
    'person.sex': form.field('person.sex'),
    'person.phone': form.field('person.phone'),
    'person.email': form.field('person.email'),
    'person.municipality': form.field('person.municipality'),
  };

  return (
    <SendingFormFrame form={form} label="Registrera remiss">
      <FormSection title="Remissen">
        <FormRow>
          <SelectField
            label="Vem remitterar?"
            options={optionsOf(sources, referralSourceLabels)}
            {...form.field('source')}
          />
          <DateField label="Kom in" max={today} {...form.field('receivedOn')} />
        </FormRow>
        <FormRow>
          <TextField label="Remittentens namn" optional autoComplete="off" {...form.field('referrerName')} />
          <TextField
            label="Telefon eller e-post till remittenten"
            optional
            autoComplete="off"
            {...form.field('referrerContact')}
          />
        </FormRow>
        <RadioField
          label={assignmentQuestions.payingAuthorityAgreed}
          options={agreedOptions}
          {...form.field('payingAuthorityAgreed')}
        />
        <TextArea
          label={assignmentQuestions.hopes}
          hint={assignmentHints.hopes}
          optional
          rows={3}
          {...form.field('hopes')}
        />
        <TextArea label="Vad önskar den som remitterar?" optional rows={3} {...form.field('wishes')} />
        <TextArea
          label={assignmentQuestions.worksAlready}
          hint={assignmentHints.worksAlready}
          optional
          rows={3}
          {...form.field('worksAlready')}
        />
      </FormSection>
      <PersonFields
        title="Personen"
        description="Finns personnumret redan i teamet blir det samma person, även om hen varit här förut."
        fields={personBindings}
      >
        <SelectField
          label="Skyddade personuppgifter"
          hint="Namn, nummer och kontaktuppgifter visas då bara för handledaren och teamets ledare."
          placeholder="Nej"
          optional
          options={optionsOf(protectedIdentityKinds, protectedIdentityLabels)}
          {...form.field('protectedIdentity')}
        />
      </PersonFields>
      <FormActions form={form} submit="Registrera remiss" submitting="Registrerar …" />
    </SendingFormFrame>
  );
}

const agreedOptions = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nej, den har inte godkänt', hint: 'Remissen får en flagga.' },
  { value: 'not-asked', label: 'Vet inte, ingen har frågat' },
] as const;

function newReferralIn(values: NewReferralValues) {
  const {
    source,
    receivedOn,
    referrerName,
    referrerContact,
    hopes,
    wishes,
    worksAlready,
    payingAuthorityAgreed,
    protectedIdentity,
  } = values;
  const agreed = payingAuthorityAgreed === 'yes' ? true : payingAuthorityAgreed === 'no' ? false : null;
  return {
    person: personIn(values),
    source,
    receivedOn,
    referrerName,
    referrerContact,
    hopes,
    wishes,
    worksAlready,
    payingAuthorityAgreed: agreed,
    protectedIdentity,
  };
}

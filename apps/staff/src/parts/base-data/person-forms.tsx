import { ContactChange, HomeChange, IdentityChange } from '@kraften/domain/concepts/base-data/base-data-change';
import { baseDataFieldLabels as labels } from '@kraften/domain/concepts/base-data/base-data-part';
import { valuesOfPart } from '@kraften/domain/concepts/base-data/base-data-values';
import type { PersonFields } from '@kraften/domain/concepts/same-person/person-merge';
import { type Sex, sexLabels } from '@kraften/domain/concepts/sex/sex';
import { TextField } from '@kraften/ui/field/text-field';
import { apiClient } from '../../app/api/api-client';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { ContactFields } from '../person/contact-fields';
import { IdentityFields } from '../person/identity-fields';
import { MunicipalityField } from '../person/municipality-field';
import { formatIdentityNumber } from '../person/person-values';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { SettleConflict } from '../sending/settle-conflict';
import type { BaseData } from './base-data-record';
import { SameNumber } from './same-number';
import { StatementFields } from './statement-fields';
import { useChangeForm } from './use-change-form';

type PersonFormProps = {
  readonly data: BaseData;
  readonly person: PersonFields;
  readonly panel: ActionPanel;
};

type IdentityValues = {
  readonly givenName: string;
  readonly familyName: string;
  readonly identityNumber: string;
  readonly birthDate: string | null;
  readonly sex: Sex | null;
};

/** Name, number, birth date and sex. */
export function IdentityForm({ data, person, panel }: PersonFormProps) {
  const { givenName, familyName, identityNumber, birthDate, sex } = person;
  const stands: IdentityValues = {
    ...{ givenName, familyName, identityNumber: formatIdentityNumber(identityNumber), birthDate, sex },
  };
  const { form, changed } = useChangeForm({
    ...{ data, part: 'identity', schema: IdentityChange, stands, kept: valuesOfPart('identity', person), panel },
    earliest: birthDate,
    send: (change, { changeId, version }) =>
      apiClient.baseData.changePerson.mutate({ ...change, changeId, personId: data.personId, version }),
    saved: 'Namn och nummer är sparade.',
  });
  const number = form.field('identityNumber');
  return (
    <SendingFormFrame form={form} label="Ändra namn och nummer">
      <SettleConflict
        form={form}
        stands={stands}
        fields={[
          { name: 'givenName', label: labels.givenName },
          { name: 'familyName', label: labels.familyName },
          { name: 'identityNumber', label: labels.identityNumber },
          { name: 'birthDate', label: labels.birthDate },
          { name: 'sex', label: labels.sex, show: (code) => sexLabels[code].sv },
        ]}
      />
      <IdentityFields
        fields={{
          givenName: form.field('givenName'),
          familyName: form.field('familyName'),
          identityNumber: number,
          birthDate: form.field('birthDate'),
          sex: form.field('sex'),
        }}
      />
      {number.error !== undefined && <SameNumber data={data} written={number.value} />}
      <StatementFields
        part="identity"
        changed={changed}
        fields={{ kind: form.field('kind'), fromOn: form.field('fromOn'), reason: form.field('reason') }}
      />
      <PanelActions form={form} submit="Spara namn och nummer" panel={panel} />
    </SendingFormFrame>
  );
}

/** Phone and e-mail. */
export function ContactForm({ data, person, panel }: PersonFormProps) {
  const { phone, email } = person;
  const { form, changed } = useChangeForm({
    ...{ data, part: 'contact', schema: ContactChange, stands: { phone, email }, panel },
    ...{ kept: valuesOfPart('contact', person), earliest: person.birthDate },
    send: (change, { changeId, version }) =>
      apiClient.baseData.changePerson.mutate({ ...change, changeId, personId: data.personId, version }),
    saved: 'Telefon och e-post är sparade.',
  });
  return (
    <SendingFormFrame form={form} label="Ändra telefon och e-post">
      <SettleConflict
        form={form}
        stands={{ phone, email }}
        fields={[
          { name: 'phone', label: labels.phone },
          { name: 'email', label: labels.email },
        ]}
      />
      <ContactFields phone={form.field('phone')} email={form.field('email')} />
      <StatementFields
        part="contact"
        changed={changed}
        fields={{ kind: form.field('kind'), fromOn: form.field('fromOn'), reason: form.field('reason') }}
      />
      <PanelActions form={form} submit="Spara telefon och e-post" panel={panel} />
    </SendingFormFrame>
  );
}

/** Address and municipality. */
export function HomeForm({ data, person, panel }: PersonFormProps) {
  const { postalAddress, municipality } = person;
  const { form, changed } = useChangeForm({
    ...{ data, part: 'home', schema: HomeChange, stands: { postalAddress, municipality }, panel },
    ...{ kept: valuesOfPart('home', person), earliest: person.birthDate },
    send: (change, { changeId, version }) =>
      apiClient.baseData.changePerson.mutate({ ...change, changeId, personId: data.personId, version }),
    saved: 'Adressen är sparad.',
  });
  return (
    <SendingFormFrame form={form} label="Ändra adress">
      <SettleConflict
        form={form}
        stands={{ postalAddress, municipality }}
        fields={[
          { name: 'postalAddress', label: labels.postalAddress },
          { name: 'municipality', label: labels.municipality },
        ]}
      />
      <TextField label="Adress" optional autoComplete="off" {...form.field('postalAddress')} />
      <MunicipalityField field={form.field('municipality')} />
      <StatementFields
        part="home"
        changed={changed}
        fields={{ kind: form.field('kind'), fromOn: form.field('fromOn'), reason: form.field('reason') }}
      />
      <PanelActions form={form} submit="Spara adressen" panel={panel} />
    </SendingFormFrame>
  );
}

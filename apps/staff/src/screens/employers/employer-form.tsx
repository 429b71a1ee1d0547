import {
  Employer as EmployerInput,
  type LineOfBusiness,
  lineOfBusinessLabels,
  linesOfBusiness,
} from '@kraften/domain/concepts/employer/employer';
import { CheckboxField } from '@kraften/ui/field/checkbox-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { FormActions } from '@kraften/ui/form/form-actions';
import type { ReactNode } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshWorkTraining } from '../../app/api/refresh';
import { readInput } from '../../parts/sending/read-input';
import { RowList } from '../../parts/sending/row-list';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import { type Employer, reloadEmployers } from '../../parts/work-training/work-training-record';

type EmployerFormProps = {
  readonly employerId: string;
  /** The one that is changed; null for a new one. */
  readonly employer: Employer | null;
  readonly onSaved: (name: string) => void;
  /** More ways out. */
  readonly children?: ReactNode;
};

type ContactRow = { readonly name: string; readonly role: string; readonly phone: string; readonly email: string };
type EmployerValues = {
  readonly name: string;
  readonly organisationNumber: string;
  readonly lineOfBusiness: LineOfBusiness | null;
  readonly address: string;
  readonly contacts: readonly ContactRow[];
  readonly notes: string;
  readonly isActive: boolean;
};

const emptyEmployer: EmployerValues = {
  ...{ name: '', organisationNumber: '', lineOfBusiness: null, address: '', contacts: [], notes: '', isActive: true },
};

function valuesOf(employer: Employer): EmployerValues {
  const { name, organisationNumber, lineOfBusiness, address, contacts, notes, isActive } = employer;
  return { name, organisationNumber, lineOfBusiness, address, contacts, notes, isActive };
}

function contactInWords({ name, role, phone, email }: ContactRow): string {
  return [name, role, phone, email].filter((part) => part !== '').join(', ');
}

const newContact = (): ContactRow => ({ name: '', role: '', phone: '', email: '' });

/** An employer and whom one calls there. */
export function EmployerForm({ employerId, employer, onSaved, children }: EmployerFormProps) {
  const form = useSendingForm<EmployerValues, EmployerInput>({
    initialValues: employer === null ? emptyEmployer : valuesOf(employer),
    read: (values) => readInput(EmployerInput, values),
    ...(employer === null
      ? {}
      : {
          record: {
            version: employer.version,
            reload: async () => {
              const { employers } = await reloadEmployers();
              return employers.find((each) => each.employerId === employerId)?.version ?? employer.version;
            },
          },
        }),
    send: async (input, version) => {
      await apiClient.employer.save.mutate({ ...input, employerId, version });
      await refreshWorkTraining();
    },
    onSaved: ({ name }) => onSaved(name.trim()),
  });
  return (
    <SendingFormFrame form={form} label={employer === null ? 'Lägg till arbetsgivare' : 'Ändra arbetsgivaren'}>
      <SettleConflict
        form={form}
        stands={employer === null ? null : valuesOf(employer)}
        fields={[
          { name: 'name', label: 'Namn' },
          { name: 'organisationNumber', label: 'Organisationsnummer' },
          { name: 'lineOfBusiness', label: 'Bransch', show: (line) => lineOfBusinessLabels[line].sv },
          { name: 'address', label: 'Adress' },
          { name: 'contacts', label: 'Kontakter', show: (contacts) => contacts.map(contactInWords).join('; ') },
          { name: 'notes', label: 'Anteckningar' },
          { name: 'isActive', label: 'Vi frågar arbetsgivaren om platser' },
        ]}
      />
      <TextField label="Namn" width="medium" autoComplete="off" {...form.field('name')} />
      <TextField
        label="Organisationsnummer"
        hint="Tio siffror. Lämna tomt för en enskild firma, där numret är en persons."
        optional
        width="short"
        autoComplete="off"
        {...form.field('organisationNumber')}
      />
      <SelectField
        label="Bransch"
        options={optionsOf(linesOfBusiness, lineOfBusinessLabels)}
        {...form.field('lineOfBusiness')}
      />
      <TextField label="Adress" optional autoComplete="off" {...form.field('address')} />
      <RowList<ContactRow>
        legend="Kontakter"
        rowName="Kontakt"
        add="Lägg till kontakt"
        newRow={newContact}
        list={form.field('contacts')}
        errors={form.errors}
      >
        {(field) => (
          <>
            <TextField label="Namn" autoComplete="off" {...field('name')} />
            <TextField label="Roll" optional autoComplete="off" {...field('role')} />
            <TextField label="Telefon" optional type="tel" autoComplete="off" {...field('phone')} />
            <TextField label="E-post" optional type="email" autoComplete="off" {...field('email')} />
          </>
        )}
      </RowList>
      <TextArea
        label="Anteckningar om arbetsgivaren"
        hint="Skriv inget om deltagare här. Det hör hemma på deltagarsidan."
        optional
        rows={3}
        {...form.field('notes')}
      />
      {employer !== null && (
        <CheckboxField
          label="Vi frågar arbetsgivaren om platser"
          hint="Kryssa ur för en arbetsgivare som ni inte frågar längre. Den finns kvar för det som har varit."
          {...form.field('isActive')}
        />
      )}
      <FormActions form={form} submit={employer === null ? 'Lägg till arbetsgivaren' : 'Spara arbetsgivaren'}>
        {children}
      </FormActions>
    </SendingFormFrame>
  );
}

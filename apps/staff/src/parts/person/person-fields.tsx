import { FormSection } from '@kraften/ui/form/form-section';
import type { FieldBinding } from '@kraften/ui/form/use-kraften-form';
import type { ReactNode } from 'react';
import { ContactFields } from './contact-fields';
import { IdentityFields } from './identity-fields';
import { MunicipalityField } from './municipality-field';
import type { PersonValues } from './person-values';

export type PersonBindings = { readonly [Name in keyof PersonValues]: FieldBinding<PersonValues[Name]> };

type PersonFieldsProps = {
  readonly title: string;
  readonly description?: string;
  readonly fields: PersonBindings;
  /** Further questions about the person, asked here only. */
  readonly children?: ReactNode;
};

/** What is known about the person: the same questions wherever a person is entered. */
export function PersonFields({ title, description, fields, children }: PersonFieldsProps) {
  return (
    <FormSection title={title} {...(description === undefined ? {} : { description })}>
      <IdentityFields
        fields={{
          givenName: fields['person.givenName'],
          familyName: fields['person.familyName'],
          identityNumber: fields['person.identityNumber'],
          birthDate: fields['person.birthDate'],
          sex: fields['person.sex'],
        }}
      />
      <ContactFields phone={fields['person.phone']} email={fields['person.email']} />
      <MunicipalityField field={fields['person.municipality']} />
      {children}
    </FormSection>
  );
}

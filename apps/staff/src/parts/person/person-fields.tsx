import { birthDateIn } from '@kraften/domain/concepts/person/birth-date-in';
import { sexes, sexLabels } from '@kraften/domain/concepts/sex/sex';
import { DateField } from '@kraften/ui/field/date-field';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextField } from '@kraften/ui/field/text-field';
import { FormRow, FormSection } from '@kraften/ui/form/form-section';
import type { FieldBinding } from '@kraften/ui/form/use-kraften-form';
import { capitalised } from '@kraften/ui/format/capitalised';
import type { ReactNode } from 'react';
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
  const birthDate = fields['person.birthDate'];
  const identityNumber = fields['person.identityNumber'];

  function fillIn(written: string) {
    identityNumber.onChange(written);
    const born = birthDateIn(written);
    if (birthDate.value === null && born !== null) birthDate.onChange(born);
  }

  return (
    <FormSection title={title} {...(description === undefined ? {} : { description })}>
      <FormRow>
        <TextField label="Förnamn" autoComplete="off" {...fields['person.givenName']} />
        <TextField label="Efternamn" autoComplete="off" {...fields['person.familyName']} />
      </FormRow>
      <FormRow>
        <TextField
          label="Personnummer"
          hint="Tolv siffror. Samordningsnummer går också bra."
          optional
          inputMode="numeric"
          autoComplete="off"
          width="medium"
          {...identityNumber}
          onChange={fillIn}
        />
        <DateField label="Födelsedatum" hint="Fylls i av personnumret." optional {...birthDate} />
      </FormRow>
      <RadioField label="Kön" hint="Som det är registrerat." beside options={sexOptions} {...fields['person.sex']} />
      <FormRow>
        <TextField label="Telefon" type="tel" optional autoComplete="off" width="medium" {...fields['person.phone']} />
        <TextField label="E-post" type="email" optional autoComplete="off" {...fields['person.email']} />
      </FormRow>
      <TextField label="Bostadskommun" optional autoComplete="off" width="medium" {...fields['person.municipality']} />
      {children}
    </FormSection>
  );
}

const sexOptions = sexes.map((value) => ({ value, label: capitalised(sexLabels[value].sv) }));

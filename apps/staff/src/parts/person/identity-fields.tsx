import { birthDateIn } from '@kraften/domain/concepts/person/birth-date-in';
import { type Sex, sexes, sexLabels } from '@kraften/domain/concepts/sex/sex';
import { DateField } from '@kraften/ui/field/date-field';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextField } from '@kraften/ui/field/text-field';
import { FormRow } from '@kraften/ui/form/form-section';
import type { FieldBinding } from '@kraften/ui/form/use-kraften-form';
import { capitalised } from '@kraften/ui/format/capitalised';

export type IdentityBindings = {
  readonly givenName: FieldBinding<string>;
  readonly familyName: FieldBinding<string>;
  readonly identityNumber: FieldBinding<string>;
  readonly birthDate: FieldBinding<string | null>;
  readonly sex: FieldBinding<Sex | null>;
};

/** Who a person is: the same questions wherever it is asked. The birth date follows the number. */
export function IdentityFields({ fields }: { readonly fields: IdentityBindings }) {
  const { givenName, familyName, identityNumber, birthDate, sex } = fields;

  function fillIn(written: string) {
    identityNumber.onChange(written);
    const born = birthDateIn(written);
    if (born !== null) birthDate.onChange(born);
  }

  return (
    <>
      <FormRow>
        <TextField label="Förnamn" autoComplete="off" {...givenName} />
        <TextField label="Efternamn" autoComplete="off" {...familyName} />
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
      <RadioField label="Kön" hint="Som det är registrerat." beside options={sexOptions} {...sex} />
    </>
  );
}

const sexOptions = sexes.map((value) => ({ value, label: capitalised(sexLabels[value].sv) }));

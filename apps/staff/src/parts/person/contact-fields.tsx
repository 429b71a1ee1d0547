import { TextField } from '@kraften/ui/field/text-field';
import { FormRow } from '@kraften/ui/form/form-section';
import type { FieldBinding } from '@kraften/ui/form/use-kraften-form';

type ContactFieldsProps = { readonly phone: FieldBinding<string>; readonly email: FieldBinding<string> };

/** How to reach a person. */
export function ContactFields({ phone, email }: ContactFieldsProps) {
  return (
    <FormRow>
      <TextField label="Telefon" type="tel" optional autoComplete="off" width="medium" {...phone} />
      <TextField label="E-post" type="email" optional autoComplete="off" {...email} />
    </FormRow>
  );
}

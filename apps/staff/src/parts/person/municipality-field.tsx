import { knownMunicipalities, meantMunicipality } from '@kraften/domain/concepts/municipality/known-municipality';
import { TextField } from '@kraften/ui/field/text-field';
import type { FieldBinding } from '@kraften/ui/form/use-kraften-form';

/** Where the person lives. Sweden's municipalities are suggested, and another spelling is asked about. */
export function MunicipalityField({ field }: { readonly field: FieldBinding<string> }) {
  const meant = meantMunicipality(field.value);
  return (
    <TextField
      label="Bostadskommun"
      hint={meant === null ? undefined : <span role="status">Menar du {meant}?</span>}
      optional
      autoComplete="off"
      width="medium"
      suggestions={knownMunicipalities}
      {...field}
    />
  );
}

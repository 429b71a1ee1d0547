import { SelectField } from '@kraften/ui/field/select-field';
import type { FieldBinding } from '@kraften/ui/form/use-kraften-form';
import type { Employer } from '../../../parts/work-training/work-training-record';

type EmployerFieldsProps = {
  readonly employers: readonly Employer[];
  readonly employer: FieldBinding<string | null>;
  readonly place: FieldBinding<string | null>;
  readonly optional?: boolean;
};

/** An employer of the team's list and one of its places. Another employer has other places. */
export function EmployerFields({ employers, employer, place, optional = false }: EmployerFieldsProps) {
  const chosen = employers.find(({ employerId }) => employerId === employer.value);
  const offered = employers.filter((each) => each.isActive || each === chosen);
  const places = (chosen?.places ?? []).filter(
    ({ standing, placeId }) => standing === 'open' || placeId === place.value,
  );
  return (
    <>
      <SelectField
        label="Arbetsgivare"
        optional={optional}
        placeholder="Ingen ur teamets lista"
        options={offered.map(({ employerId, name }) => ({ value: employerId, label: name }))}
        {...employer}
        onChange={(employerId) => {
          employer.onChange(employerId);
          place.onChange(null);
        }}
      />
      {places.length > 0 && (
        <SelectField
          label="Plats"
          optional
          placeholder="Ingen bestämd plats"
          options={places.map(({ placeId, tasks }) => ({ value: placeId, label: tasks.slice(0, 80) }))}
          {...place}
        />
      )}
    </>
  );
}

export function employerName(employers: readonly Employer[], id: string): string {
  return employers.find(({ employerId }) => employerId === id)?.name ?? '';
}

export function placeName(employers: readonly Employer[], id: string): string {
  return employers.flatMap(({ places }) => places).find(({ placeId }) => placeId === id)?.tasks ?? '';
}

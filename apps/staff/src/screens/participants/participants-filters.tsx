import { participationFlagLabels } from '@kraften/domain/concepts/participation/participation-flag';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { useId } from 'react';
import css from './participants.module.css';
import { isParticipationFlag, type ParticipantsSearch } from './participants-search';

type ParticipantsFiltersProps = {
  readonly search: ParticipantsSearch;
  readonly onSearch: (search: ParticipantsSearch) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly coaches: readonly { readonly id: string; readonly name: string }[];
};

/** Narrows the list by name, coach and flag. */
export function ParticipantsFilters({ search, onSearch, text, onText, coaches }: ParticipantsFiltersProps) {
  const id = useId();
  const { handledare, flagga, ...rest } = search;
  const coachOptions = [
    { value: 'mina', label: 'Mina deltagare' },
    ...coaches.map((coach) => ({ value: coach.id, label: coach.name })),
  ];
  return (
    <search className={`${css['filters']} k-not-print`} aria-label="Sök bland deltagarna">
      <TextField
        id={`${id}-text`}
        name="namn"
        label="Sök på namn"
        type="search"
        autoComplete="off"
        value={text}
        onChange={onText}
        error={undefined}
      />
      <SelectField
        id={`${id}-coach`}
        name="handledare"
        label="Handledare"
        placeholder="Alla"
        options={coachOptions}
        value={handledare ?? null}
        onChange={(coach) =>
          onSearch({ ...rest, ...(flagga ? { flagga } : {}), ...(coach === null ? {} : { handledare: coach }) })
        }
        error={undefined}
      />
      {search.visa !== 'avslutade' && (
        <SelectField
          id={`${id}-flag`}
          name="flagga"
          label="Flagga"
          placeholder="Med och utan flagga"
          options={flagOptions}
          value={flagga ?? null}
          onChange={(flag) =>
            onSearch({ ...rest, ...(handledare ? { handledare } : {}), ...(flag === null ? {} : { flagga: flag }) })
          }
          error={undefined}
        />
      )}
    </search>
  );
}

const flagOptions = Object.keys(participationFlagLabels)
  .filter(isParticipationFlag)
  .map((value) => ({ value, label: participationFlagLabels[value] }));

import { isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import {
  searchedCases,
  searchedCasesLabels,
  searchedKindLabels,
  searchedKinds,
} from '@kraften/domain/concepts/note-search/searched-kind';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api } from '../../app/api/api-client';
import css from './note-search.module.css';
import { type SearchAddress, withChoice } from './search-address';

type SearchFiltersProps = {
  readonly address: SearchAddress;
  readonly onChoose: (address: SearchAddress) => void;
};

/** Narrows the search by what, whose, by whom and when. Folded on a telephone, so that the hits come first. */
export function SearchFilters({ address, onChoose }: SearchFiltersProps) {
  const id = useId();
  const colleagues = useQuery(api.team.listCoaches.queryOptions());
  const { i, arenden, av, fran, till } = address;
  const [isOpen] = useState(() => Object.keys(address).length > 0 || window.matchMedia('(min-width: 48em)').matches);
  const isOutOfOrder = fran !== undefined && till !== undefined && fran > till;
  return (
    <details className={css['narrow']} open={isOpen}>
      <summary>Begränsa sökningen</summary>
      <div className={css['filters']}>
        <SelectField
          id={`${id}-kind`}
          name="i"
          label="Sök i"
          placeholder="Allt som är skrivet"
          options={optionsOf(searchedKinds, searchedKindLabels)}
          value={i ?? null}
          onChange={(kind) => onChoose(withChoice(address, 'i', kind))}
          error={undefined}
        />
        <SelectField
          id={`${id}-cases`}
          name="arenden"
          label="Ärenden"
          placeholder={searchedCasesLabels.open.sv}
          options={optionsOf(
            searchedCases.filter((which) => which !== 'open'),
            searchedCasesLabels,
          )}
          value={arenden ?? null}
          onChange={(which) => onChoose(withChoice(address, 'arenden', which))}
          error={undefined}
        />
        <SelectField
          id={`${id}-author`}
          name="av"
          label="Skrivet av"
          placeholder="Alla"
          options={(colleagues.data ?? []).map(({ userId, userName }) => ({ value: userId, label: userName }))}
          value={av ?? null}
          onChange={(author) => onChoose(withChoice(address, 'av', author))}
          error={undefined}
        />
        <DateField
          id={`${id}-from`}
          name="fran"
          label="Från och med"
          optional
          value={fran ?? null}
          onChange={(day) => {
            if (day === null || isCalendarDate(day)) onChoose(withChoice(address, 'fran', day));
          }}
          error={undefined}
        />
        <DateField
          id={`${id}-to`}
          name="till"
          label="Till och med"
          optional
          value={till ?? null}
          onChange={(day) => {
            if (day === null || isCalendarDate(day)) onChoose(withChoice(address, 'till', day));
          }}
          error={isOutOfOrder ? 'Välj ett slut som inte ligger före början.' : undefined}
        />
      </div>
    </details>
  );
}

import { accessKindLabels } from '@kraften/domain/concepts/access-log/access-action';
import type { Period } from '@kraften/domain/concepts/period/period';
import { SelectField } from '@kraften/ui/field/select-field';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { api } from '../../app/api/api-client';
import { PeriodFields } from '../../parts/period/period-fields';
import css from './access-log.module.css';
import { type AccessLogSearch, isKind } from './access-log-search';

type AccessLogFiltersProps = {
  readonly search: AccessLogSearch;
  readonly period: Period;
  readonly onSearch: (search: AccessLogSearch) => void;
};

/** Narrows the log by who, what and when. */
export function AccessLogFilters({ search, period, onSearch }: AccessLogFiltersProps) {
  const id = useId();
  const colleagues = useQuery(api.team.listCoaches.queryOptions());
  const { vem, typ, ...rest } = search;
  const kept = { ...(vem === undefined ? {} : { vem }), ...(typ === undefined ? {} : { typ }) };
  return (
    <search className={`${css['filters']} k-not-print`} aria-label="Sök i åtkomstloggen">
      <SelectField
        id={`${id}-who`}
        name="vem"
        label="Vem"
        placeholder="Alla"
        options={(colleagues.data ?? []).map(({ userId, userName }) => ({ value: userId, label: userName }))}
        value={vem ?? null}
        onChange={(next) =>
          onSearch({ ...rest, ...(typ === undefined ? {} : { typ }), ...(next === null ? {} : { vem: next }) })
        }
        error={undefined}
      />
      {search.vy === 'allt' && (
        <SelectField
          id={`${id}-kind`}
          name="typ"
          label="Vad"
          placeholder="Alla handlingar"
          options={kindOptions}
          value={typ ?? null}
          onChange={(next) =>
            onSearch({ ...rest, ...(vem === undefined ? {} : { vem }), ...(next === null ? {} : { typ: next }) })
          }
          error={undefined}
        />
      )}
      <PeriodFields period={period} onChoose={({ from, to }) => onSearch({ ...rest, ...kept, fran: from, till: to })} />
    </search>
  );
}

const kindOptions = [
  ...Object.entries(accessKindLabels).flatMap(([value, label]) => (isKind(value) ? [{ value, label }] : [])),
  { value: 'everything', label: 'Allt, också det som appen hämtar själv' } as const,
];

import { isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Period } from '@kraften/domain/concepts/period/period';
import { DateField } from '@kraften/ui/field/date-field';
import { useId } from 'react';

type PeriodFieldsProps = { readonly period: Period; readonly onChoose: (period: Period) => void };

/** The first and the last day of any period. Half a date chooses nothing; the wrong order says so. */
export function PeriodFields({ period: { from, to }, onChoose }: PeriodFieldsProps) {
  const id = useId();
  return (
    <>
      <DateField
        id={`${id}-from`}
        name="fran"
        label="Från och med"
        value={from}
        onChange={(day) => day !== null && isCalendarDate(day) && onChoose({ from: day, to })}
        error={undefined}
      />
      <DateField
        id={`${id}-to`}
        name="till"
        label="Till och med"
        value={to}
        onChange={(day) => day !== null && isCalendarDate(day) && onChoose({ from, to: day })}
        error={from > to ? 'Välj ett slut som inte ligger före början.' : undefined}
      />
    </>
  );
}

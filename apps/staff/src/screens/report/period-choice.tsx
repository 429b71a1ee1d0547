import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Period } from '@kraften/domain/concepts/period/period';
import { DateField } from '@kraften/ui/field/date-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { formatPeriod } from '@kraften/ui/format/period';
import { useId } from 'react';
import { useMe } from '../../app/session/me';
import { defaultPeriodOf, type PeriodKind, periodKindLabels, periodKinds, periodsOf } from './period-kind';
import css from './report.module.css';

type PeriodChoiceProps = {
  readonly kind: PeriodKind;
  readonly period: Period;
  /** The first day that anybody was enrolled; null until it is known. */
  readonly firstDay: CalendarDate | null;
  readonly onChoose: (kind: PeriodKind, period: Period) => void;
};

/** Chooses what the report is about: first the kind of period, then which. */
export function PeriodChoice({ kind, period, firstDay, onChoose }: PeriodChoiceProps) {
  const { today } = useMe();
  const id = useId();
  return (
    <search className={`${css['choice']} k-not-print`} aria-label="Välj period">
      <SelectField
        id={`${id}-kind`}
        name="typ"
        label="Typ av period"
        options={periodKinds.map((value) => ({ value, label: periodKindLabels[value] }))}
        value={kind}
        onChange={(next) =>
          next !== null && onChoose(next, next === 'fri' ? period : defaultPeriodOf(next, today, firstDay))
        }
        error={undefined}
      />
      {kind === 'fri' ? (
        <FreePeriod id={id} period={period} onChoose={(next) => onChoose('fri', next)} />
      ) : (
        <SelectField
          id={`${id}-period`}
          name="period"
          label="Period"
          options={periodsOf(kind, today, firstDay).map((one) => ({ value: keyOf(one), label: formatPeriod(one) }))}
          value={keyOf(period)}
          onChange={(key) => {
            const chosen = periodsOf(kind, today, firstDay).find((one) => keyOf(one) === key);
            if (chosen) onChoose(kind, chosen);
          }}
          error={undefined}
        />
      )}
    </search>
  );
}

type FreePeriodProps = { readonly id: string; readonly period: Period; readonly onChoose: (period: Period) => void };

function FreePeriod({ id, period: { from, to }, onChoose }: FreePeriodProps) {
  const wrongOrder = from > to ? 'Välj ett slut som inte ligger före början.' : undefined;
  return (
    <>
      <DateField
        id={`${id}-from`}
        name="from"
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
        error={wrongOrder}
      />
    </>
  );
}

function keyOf({ from, to }: Period): string {
  return `${from}_${to}`;
}

import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Period } from '@kraften/domain/concepts/period/period';
import { SelectField } from '@kraften/ui/field/select-field';
import { formatPeriod } from '@kraften/ui/format/period';
import { useId } from 'react';
import { useMe } from '../../app/session/me';
import { PeriodFields } from '../../parts/period/period-fields';
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
        <PeriodFields period={period} onChoose={(next) => onChoose('fri', next)} />
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

function keyOf({ from, to }: Period): string {
  return `${from}_${to}`;
}

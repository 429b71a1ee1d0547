import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { DateField } from '@kraften/ui/field/date-field';
import type { FieldProps } from '@kraften/ui/field/field-props';
import { NumberField } from '@kraften/ui/field/number-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { TimeField } from '@kraften/ui/field/time-field';
import { FormRow, FormSection } from '@kraften/ui/form/form-section';
import { Button } from '@mantine/core';
import { weekdayNames } from './group-text';

/** A standing time while it is written. */
export type WrittenTime = {
  readonly weekday: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly everyWeeks: number | null;
  readonly place: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

export function newTime(today: CalendarDate): WrittenTime {
  return { weekday: null, startsAt: null, endsAt: null, everyWeeks: 1, place: '', validFrom: today, validTo: null };
}

type TimesFieldProps = Pick<FieldProps<readonly WrittenTime[]>, 'id' | 'value' | 'onChange' | 'error'> & {
  readonly today: CalendarDate;
};

const weekdays = weekdayNames.map((name, index) => ({ value: String(index + 1), label: name }));

/** The standing times of a group, as many as it has. */
export function TimesField({ id, value: times, onChange, error, today }: TimesFieldProps) {
  return (
    <div id={id} tabIndex={-1}>
      {times.map((time, index) => {
        const change = (changes: Partial<WrittenTime>) =>
          onChange(times.map((other, at) => (at === index ? { ...other, ...changes } : other)));
        // The whole list has one error; it stands under the last time.
        const field = (name: string) => ({
          id: `${id}-${index}-${name}`,
          name: `times.${index}.${name}`,
          error: undefined,
        });
        return (
          <FormSection key={index} title={times.length === 1 ? 'Tid' : `Tid ${index + 1}`}>
            <FormRow>
              <SelectField
                label="Veckodag"
                options={weekdays}
                value={time.weekday}
                onChange={(weekday) => change({ weekday })}
                {...field('weekday')}
              />
              <TimeField
                label="Börjar"
                value={time.startsAt}
                onChange={(startsAt) => change({ startsAt })}
                {...field('startsAt')}
              />
              <TimeField
                label="Slutar"
                value={time.endsAt}
                onChange={(endsAt) => change({ endsAt })}
                {...field('endsAt')}
              />
            </FormRow>
            <TextField
              label="Plats"
              optional
              value={time.place}
              onChange={(place) => change({ place })}
              {...field('place')}
            />
            <FormRow>
              <NumberField
                label="Hur ofta"
                hint="1 är varje vecka, 2 varannan."
                unit="veckor"
                value={time.everyWeeks}
                onChange={(everyWeeks) => change({ everyWeeks })}
                {...field('everyWeeks')}
              />
              <DateField
                label="Från och med"
                value={time.validFrom}
                onChange={(validFrom) => change({ validFrom })}
                {...field('validFrom')}
              />
              <DateField
                label="Till och med"
                optional
                value={time.validTo}
                onChange={(validTo) => change({ validTo })}
                {...field('validTo')}
              />
            </FormRow>
            <div>
              <Button variant="default" onClick={() => onChange(times.filter((_, at) => at !== index))}>
                Ta bort tiden
              </Button>
            </div>
          </FormSection>
        );
      })}
      {error !== undefined && <p role="alert">{error}</p>}
      <Button variant="default" onClick={() => onChange([...times, newTime(today)])}>
        Lägg till en tid
      </Button>
    </div>
  );
}

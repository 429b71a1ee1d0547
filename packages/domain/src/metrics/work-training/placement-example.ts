import { calendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Facts } from '../../concepts/facts/facts';
import type { Period } from '../../concepts/period/period';
import { exampleYear } from '../example/example-year';

/** Four work trainings round the example year: two begin in it, two end in it. */
export const placementExample: { readonly facts: Facts; readonly period: Period } = {
  period: exampleYear.period,
  facts: {
    ...exampleYear.facts,
    workTrainings: [
      {
        id: '1',
        participationId: 'Asta',
        startedOn: calendarDate(2023, 9, 1),
        endedOn: calendarDate(2024, 2, 29),
        ending: 'employment',
        hoursPerWeek: 20,
      },
      {
        id: '2',
        participationId: 'David',
        startedOn: calendarDate(2024, 1, 1),
        endedOn: calendarDate(2024, 4, 30),
        ending: 'ended-for-health',
        hoursPerWeek: 10,
      },
      {
        id: '3',
        participationId: 'Fatima',
        startedOn: calendarDate(2024, 10, 1),
        endedOn: null,
        ending: null,
        hoursPerWeek: 16,
      },
      {
        id: '4',
        participationId: 'Hilda',
        startedOn: calendarDate(2023, 1, 1),
        endedOn: calendarDate(2023, 12, 31),
        ending: 'completed',
        hoursPerWeek: 12,
      },
    ],
  },
};

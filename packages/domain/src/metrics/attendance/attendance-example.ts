import { calendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Facts } from '../../concepts/facts/facts';
import type { Period } from '../../concepts/period/period';
import { exampleYear } from '../example/example-year';

const came = (participationId: string) => ({ participationId, present: true });
const missed = (participationId: string) => ({ participationId, present: false });

/** Two groups of the example year, with three sessions. */
export const attendanceExample: { readonly facts: Facts; readonly period: Period } = {
  period: exampleYear.period,
  facts: {
    ...exampleYear.facts,
    sessions: [
      {
        id: '1',
        groupName: 'Skogsgruppen',
        heldOn: calendarDate(2024, 2, 6),
        attendances: [came('Asta'), came('David'), missed('Elsa')],
      },
      {
        id: '2',
        groupName: 'Skogsgruppen',
        heldOn: calendarDate(2024, 2, 13),
        attendances: [came('Asta'), missed('David'), came('Elsa')],
      },
      { id: '3', groupName: 'Träffpunkten', heldOn: calendarDate(2024, 6, 4), attendances: [came('Fatima')] },
      { id: '4', groupName: 'Träffpunkten', heldOn: calendarDate(2025, 1, 7), attendances: [missed('Fatima')] },
    ],
  },
};

import type { Metric } from '../metric';
import { sharingRows } from '../shapes/sharing';
import { attendanceExample } from './attendance-example';
import { attendanceWords } from './attendance-words';
import { expectedAttendances } from './expected-attendances';

/** How often people come when they are expected. */
export const attendanceInAllGroups: Metric = {
  ...attendanceWords,
  id: 'attendance.all',
  label: { sv: 'Närvaro i grupperna', en: 'Attendance in the groups' },
  question: 'Hur ofta kom de som var väntade till grupperna?',
  ...sharingRows(expectedAttendances, ({ present }) => present),
  example: {
    ...attendanceExample,
    story:
      'Skogsgruppen hade två träffar med tre väntade: Asta kom båda gångerna, David och Elsa en var. Fatima kom till Träffpunkten i juni; träffen i januari efter räknas inte. Fem av sju är 71 procent.',
    result: {
      shape: 'share',
      numerator: 5,
      denominator: 7,
      rate: 0.7142857142857143,
      ci95: [0.35893445183261935, 0.9177810759959433],
      persons: 4,
    },
  },
};

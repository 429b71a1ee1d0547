import { group } from '../dimensions/group';
import type { Metric } from '../metric';
import { sharingRowsByCode } from '../shapes/sharing-by-code';
import { attendanceExample } from './attendance-example';
import { attendanceWords } from './attendance-words';
import { expectedAttendances } from './expected-attendances';

/** How often people come to each group. Groups have names of their own, so the codes are those that occur. */
export const attendanceByGroup: Metric = {
  ...attendanceWords,
  id: 'attendance.byGroup',
  label: { sv: 'Närvaro i varje grupp', en: 'Attendance by group' },
  question: 'Hur ofta kom de som var väntade till var och en av grupperna?',
  ...sharingRowsByCode(
    expectedAttendances,
    { ...group, codeOf: ({ groupName }) => groupName },
    ({ present }) => present,
  ),
  example: {
    ...attendanceExample,
    story: 'I Skogsgruppen kom fyra av sex, 67 procent. Till Träffpunkten kom den enda som var väntad.',
    result: {
      shape: 'shares',
      dimension: 'group',
      rows: [
        {
          code: 'Skogsgruppen',
          numerator: 4,
          denominator: 6,
          rate: 0.6666666666666666,
          ci95: [0.299993315138392, 0.9032285888942195],
          persons: 3,
        },
        { code: 'Träffpunkten', numerator: 1, denominator: 1, rate: 1, ci95: [0.20654931437723745, 1], persons: 1 },
      ],
    },
  },
};

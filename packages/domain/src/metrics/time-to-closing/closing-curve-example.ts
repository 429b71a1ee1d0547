import { type CalendarDate, calendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Closing } from '../../concepts/closing/closing';
import type { Outcome } from '../../concepts/outcome/outcome';
import type { Participation } from '../../concepts/participation/participation';
import { calendarYear } from '../../concepts/period/named-periods';
import type { WorkedExample } from '../metric';

/** Four people, so that every step of the curve can be followed. The intervals are those of R 4.2, survival 3.5. */
export const closingCurveExample: WorkedExample = {
  story:
    'Ivar går till arbete efter 60 dagar: tre av fyra är kvar. Jonna avslutas till annat efter 150 dagar: två av fyra är kvar. Kim är inskriven när året tar slut, efter 200 dagar. Leo går till studier efter 400 dagar, då han är den enda som följs. Hälften är därför kvar vid 150 dagar, 4,9 månader.',
  period: calendarYear(2024),
  facts: {
    participations: [
      enrolled('Ivar', calendarDate(2024, 1, 1), closedOn(calendarDate(2024, 3, 1), 'work')),
      enrolled('Jonna', calendarDate(2024, 1, 1), closedOn(calendarDate(2024, 5, 30), 'other')),
      enrolled('Kim', calendarDate(2024, 6, 14), null),
      enrolled('Leo', calendarDate(2023, 1, 1), closedOn(calendarDate(2024, 2, 5), 'studies')),
    ],
  },
  result: {
    shape: 'curve',
    n: 4,
    events: 3,
    medianMonths: 4.928232612579314,
    at: [
      {
        months: 3,
        stillEnrolled: 0.75,
        stillEnrolledCi95: [0.12794691759514587, 0.9605486422850784],
        closedToResult: 0.25,
        closedOtherwise: 0,
        followed: 3,
        results: 1,
        otherClosings: 0,
      },
      halfWayAt(6, 2),
      halfWayAt(12, 1),
      nobodyLeftAt(18),
      nobodyLeftAt(24),
      nobodyLeftAt(36),
      nobodyLeftAt(48),
    ],
  },
};

function halfWayAt(months: number, followed: number) {
  return {
    months,
    stillEnrolled: 0.5,
    stillEnrolledCi95: [0.05784708299514463, 0.844861281190374],
    closedToResult: 0.25,
    closedOtherwise: 0.25,
    followed,
    results: 1,
    otherClosings: 1,
  } as const;
}

function nobodyLeftAt(months: number) {
  return {
    months,
    stillEnrolled: 0,
    stillEnrolledCi95: null,
    closedToResult: 0.75,
    closedOtherwise: 0.25,
    followed: 0,
    results: 2,
    otherClosings: 1,
  };
}

function enrolled(id: string, enrolledOn: CalendarDate, closing: Closing | null): Participation {
  return {
    id,
    personId: id,
    sex: 'unknown',
    birthDate: null,
    referralSource: 'AF',
    incomeSource: null,
    enrolledOn,
    publicSupportMonthsBefore: null,
    closing,
  };
}

function closedOn(day: CalendarDate, outcome: Outcome): Closing {
  return { closedOn: day, outcome, dropout: false, transferredTo: null };
}

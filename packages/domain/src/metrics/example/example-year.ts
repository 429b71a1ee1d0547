import { calendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Facts } from '../../concepts/facts/facts';
import type { Participation } from '../../concepts/participation/participation';
import { calendarYear } from '../../concepts/period/named-periods';
import type { Period } from '../../concepts/period/period';

/**
 * A small team's fictional 2024, for the worked examples: chosen so that every rule has someone it decides for.
 * Each story names those who matter to its figure.
 */
export const exampleYear: { readonly facts: Facts; readonly period: Period } = {
  period: calendarYear(2024),
  facts: { participations: [asta(), bo(), boAgain(), cecilia(), david(), elsa(), fatima(), gustav(), hilda()] },
};

/** To work on her 24th month. */
function asta(): Participation {
  return {
    id: 'Asta',
    personId: 'Asta',
    sex: 'female',
    birthDate: calendarDate(1990, 3, 15),
    referralSource: 'SOC',
    incomeSource: 'social-assistance',
    enrolledOn: calendarDate(2022, 3, 1),
    publicSupportMonthsBefore: 24,
    closing: { closedOn: calendarDate(2024, 3, 1), outcome: 'work', dropout: false, transferredTo: null },
  };
}

/** Closed on the very first day of the period. */
function bo(): Participation {
  return {
    id: 'Bo',
    personId: 'Bo',
    sex: 'male',
    birthDate: calendarDate(2000, 6, 10),
    referralSource: 'FK',
    incomeSource: 'activity-compensation',
    enrolledOn: calendarDate(2023, 7, 1),
    publicSupportMonthsBefore: 60,
    closing: { closedOn: calendarDate(2024, 1, 1), outcome: 'studies', dropout: false, transferredTo: null },
  };
}

/** Came back in the autumn. */
function boAgain(): Participation {
  return {
    ...bo(),
    id: 'Bo, andra gången',
    enrolledOn: calendarDate(2024, 9, 1),
    publicSupportMonthsBefore: 68,
    closing: null,
  };
}

/** An early dropout, of unknown time in public support. */
function cecilia(): Participation {
  return {
    id: 'Cecilia',
    personId: 'Cecilia',
    sex: 'female',
    birthDate: calendarDate(1976, 12, 31),
    referralSource: 'RD',
    incomeSource: 'sickness-benefit',
    enrolledOn: calendarDate(2024, 2, 1),
    publicSupportMonthsBefore: null,
    closing: { closedOn: calendarDate(2024, 3, 1), outcome: 'other', dropout: true, transferredTo: null },
  };
}

/** Transferred to another team, of unknown age. */
function david(): Participation {
  return {
    id: 'David',
    personId: 'David',
    sex: 'male',
    birthDate: null,
    referralSource: 'AF',
    incomeSource: 'activity-support',
    enrolledOn: calendarDate(2023, 1, 15),
    publicSupportMonthsBefore: 12,
    closing: {
      closedOn: calendarDate(2024, 7, 15),
      outcome: 'other-vocational-rehab',
      dropout: false,
      transferredTo: 'sater',
    },
  };
}

/** No dropout and no result. */
function elsa(): Participation {
  return {
    id: 'Elsa',
    personId: 'Elsa',
    sex: 'female',
    birthDate: calendarDate(1960, 2, 29),
    referralSource: 'FK',
    incomeSource: 'sickness-benefit',
    enrolledOn: calendarDate(2023, 3, 1),
    publicSupportMonthsBefore: 36,
    closing: {
      closedOn: calendarDate(2024, 11, 1),
      outcome: 'sickness-compensation',
      dropout: false,
      transferredTo: null,
    },
  };
}

/** Enrolled on her birthday, of unknown income, still there. */
function fatima(): Participation {
  return {
    id: 'Fatima',
    personId: 'Fatima',
    sex: 'female',
    birthDate: calendarDate(1987, 6, 1),
    referralSource: 'SELF',
    incomeSource: null,
    enrolledOn: calendarDate(2024, 6, 1),
    publicSupportMonthsBefore: 8,
    closing: null,
  };
}

/** Enrolled on the very last day of the period, 17 years old; closed after it. */
function gustav(): Participation {
  return {
    id: 'Gustav',
    personId: 'Gustav',
    sex: 'male',
    birthDate: calendarDate(2007, 1, 1),
    referralSource: 'KAA',
    incomeSource: 'none',
    enrolledOn: calendarDate(2024, 12, 31),
    publicSupportMonthsBefore: 0,
    closing: { closedOn: calendarDate(2025, 1, 31), outcome: 'other', dropout: true, transferredTo: null },
  };
}

/** Closed on the day before the period. */
function hilda(): Participation {
  return {
    id: 'Hilda',
    personId: 'Hilda',
    sex: 'female',
    birthDate: calendarDate(1979, 5, 5),
    referralSource: 'SOC',
    incomeSource: 'social-assistance',
    enrolledOn: calendarDate(2022, 1, 1),
    publicSupportMonthsBefore: 48,
    closing: { closedOn: calendarDate(2023, 12, 31), outcome: 'work', dropout: false, transferredTo: null },
  };
}

import { expect, test } from 'vitest';
import { incomeSources } from '../income-source/income-source';
import { outcomes } from '../outcome/outcome';
import { referralSources } from '../referral-source/referral-source';
import { sexes } from '../sex/sex';
import { cohortFields } from './cohort-row';

// As the format document lists them: files in other people's hands hold these codes.
test('the code lists are those of kraften-cohort/1', () => {
  expect({ sexes, referralSources, incomeSources, outcomes }).toEqual({
    sexes: ['female', 'male', 'unknown'],
    referralSources: ['AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'SELF', 'OTHER'],
    incomeSources: [
      'social-assistance',
      'sickness-benefit',
      'rehabilitation-benefit',
      'activity-compensation',
      'activity-support',
      'unemployment-benefit',
      'none',
      'other',
    ],
    outcomes: ['work', 'studies', 'other-vocational-rehab', 'sickness-compensation', 'parental-leave', 'other'],
  });
});

test('the columns are those of kraften-cohort/1', () => {
  expect(cohortFields).toEqual([
    'id',
    'personId',
    'sex',
    'birthDate',
    'referralSource',
    'incomeSource',
    'enrolledOn',
    'publicSupportMonthsBefore',
    'closedOn',
    'outcome',
    'dropout',
    'transferredTo',
  ]);
});

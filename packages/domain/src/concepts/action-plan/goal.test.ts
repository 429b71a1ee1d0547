import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { checkGoal, Goal, type GoalStep, stepsLeft } from './goal';
import { goalChanges } from './goal-changes';

const day = (text: string) => CalendarDate.parse(text);
const step = (changes: Partial<GoalStep> = {}): GoalStep => ({
  ...{ stepId: '6f1c1b5e-5a0d-4c8b-9a53-1f4c5b1f0001', what: 'Ringa biblioteket', who: 'Jag' },
  ...{ dueOn: day('2026-03-20'), state: 'open', endedOn: null, ...changes },
});
const goal: Goal = {
  ...{ wording: 'Jag vill arbeta med böcker', scalingQuestion: 'Hur nära är du?', state: 'open', endedOn: null },
  ...{ steps: [step()], ratings: [{ ratedOn: day('2026-03-01'), value: 4, notLower: 'Jag läser igen' }] },
};
const fieldsWrong = (changes: Partial<Goal>) => {
  const checked = checkGoal({ ...goal, ...changes }, day('2026-01-05'), day('2026-03-16'));
  return checked.ok ? [] : checked.problem.map(({ field }) => field);
};

describe('a goal', () => {
  test('is kept with its ratings in the order of their days', () => {
    const ratings = ['2026-03-01', '2026-02-01'].map((on) => ({ ratedOn: day(on), value: 5, notLower: '' }));
    const checked = checkGoal({ ...goal, ratings }, day('2026-01-05'), day('2026-03-16'));
    expect(checked.ok && checked.value.ratings.map(({ ratedOn }) => ratedOn)).toEqual(['2026-02-01', '2026-03-01']);
  });

  test.each([
    [{ state: 'reached', endedOn: null }, ['endedOn']],
    [{ state: 'reached', endedOn: day('2026-03-17') }, ['endedOn']],
    [{ state: 'open', endedOn: day('2026-03-10') }, ['endedOn']],
    [{ steps: [step(), step({ state: 'done', endedOn: null })] }, ['steps.1.endedOn']],
    [{ ratings: [{ ratedOn: day('2026-03-17'), value: 4, notLower: '' }] }, ['ratings.0.ratedOn']],
    [{ ratings: [...goal.ratings, ...goal.ratings] }, ['ratings.1.ratedOn']],
    [{ scalingQuestion: '' }, ['scalingQuestion']],
  ] satisfies [Partial<Goal>, string[]][])('%o is refused at %s', (changes, fields) => {
    expect(fieldsWrong(changes)).toEqual(fields);
  });

  test.each([-1, 11, 4.5])('is not rated %s', (value) => {
    const ratings = [{ ratedOn: '2026-03-01', value, notLower: '' }];
    expect(Goal.safeParse({ ...goal, ratings }).error?.issues[0]?.message).toBe('Skriv ett heltal från 0 till 10.');
  });

  test('can be reached and have steps done', () => {
    expect(fieldsWrong({ state: 'reached', endedOn: day('2026-03-16') })).toEqual([]);
    expect(fieldsWrong({ steps: [step({ state: 'done', endedOn: day('2026-03-16') })] })).toEqual([]);
  });
});

test('the steps that are left are those of open goals, the earliest first and undated last', () => {
  const steps = [
    step({ what: 'När som helst', dueOn: null }),
    step({ what: 'Senare', dueOn: day('2026-04-01') }),
    step({ what: 'Snart' }),
    step({ what: 'Gjort', state: 'done', endedOn: day('2026-03-01') }),
  ];
  const left = stepsLeft([
    { state: 'open', steps },
    { state: 'dropped', steps },
  ]);
  expect(left.map(({ what }) => what)).toEqual(['Snart', 'Senare', 'När som helst']);
});

describe('what changed', () => {
  test('is that it was written, the first time', () => {
    expect(goalChanges(null, goal)).toEqual(['Målet skrevs.']);
  });

  test('is nothing when all is the same', () => {
    expect(goalChanges(goal, { ...goal })).toEqual([]);
  });

  test('is told thing by thing', () => {
    const other = '6f1c1b5e-5a0d-4c8b-9a53-1f4c5b1f0002';
    const after: Goal = {
      ...{ wording: 'Jag vill arbeta på bibliotek', scalingQuestion: goal.scalingQuestion, endedOn: day('2026-03-16') },
      ...{ state: 'reached', steps: [step({ state: 'done', endedOn: day('2026-03-10') }), step({ stepId: other })] },
      ratings: [
        { ratedOn: day('2026-03-01'), value: 5, notLower: '' },
        { ratedOn: day('2026-03-16'), value: 9, notLower: '' },
      ],
    };
    expect(goalChanges(goal, after)).toEqual([
      'Målet skrevs om. Det löd: Jag vill arbeta med böcker',
      'Målet: nått.',
      'Gjort: Ringa biblioteket',
      'Nytt steg: Ringa biblioteket',
      'Skattningen 2026-03-01 rättades från 4 till 5',
      'Skattning 2026-03-16: 9',
    ]);
    expect(goalChanges(after, { ...after, steps: [], ratings: [] })).toEqual([
      'Steget togs bort: Ringa biblioteket',
      'Steget togs bort: Ringa biblioteket',
      'Skattningen 2026-03-01 (5) togs bort',
      'Skattningen 2026-03-16 (9) togs bort',
    ]);
  });
});

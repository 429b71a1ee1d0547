import { type Goal, goalStateLabels, stepStateLabels } from './goal';

/** A goal as its person reads it in an extract: a text for each part, a line for each step and rating. */
export type GoalInWords = {
  readonly wording: string;
  readonly standing: string;
  readonly steps: string;
  readonly ratings: string;
};

export function goalInWords({ wording, scalingQuestion, state, endedOn, steps, ratings }: Goal): GoalInWords {
  return {
    wording,
    standing: [goalStateLabels[state].sv, endedOn ?? ''].filter((part) => part !== '').join(' '),
    steps: steps
      .map((step) =>
        [
          `${step.what}: ${stepStateLabels[step.state].sv.toLowerCase()}${step.endedOn === null ? '' : ` ${step.endedOn}`}`,
          step.who,
          step.dueOn === null ? '' : `senast ${step.dueOn}`,
        ]
          .filter((part) => part !== '')
          .join(', '),
      )
      .join('\n'),
    ratings: [
      scalingQuestion,
      ...ratings.map(({ ratedOn, value, notLower }) => `${ratedOn}: ${value}${notLower === '' ? '' : `. ${notLower}`}`),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
}

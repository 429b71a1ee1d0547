import type { Goal, GoalStep } from './goal';
import { goalStateLabels, stepStateLabels } from './goal';

/**
 * What changed in a goal from one version to the next, a Swedish sentence for each thing. `before` is null for the first version.
 */
export function goalChanges(before: Goal | null, after: Goal): readonly string[] {
  if (before === null) return ['Målet skrevs.'];
  const changes: string[] = [];
  if (before.wording !== after.wording) changes.push(`Målet skrevs om. Det löd: ${before.wording}`);
  if (before.scalingQuestion !== after.scalingQuestion) {
    changes.push(
      before.scalingQuestion === ''
        ? `Skalfråga: ${after.scalingQuestion}`
        : `Skalfrågan ändrades. Den löd: ${before.scalingQuestion}`,
    );
  }
  if (before.state !== after.state) changes.push(`Målet: ${goalStateLabels[after.state].sv.toLowerCase()}.`);
  return [...changes, ...stepChanges(before.steps, after.steps), ...ratingChanges(before, after)];
}

function stepChanges(before: readonly GoalStep[], after: readonly GoalStep[]): readonly string[] {
  const gone = before.filter(({ stepId }) => !after.some((step) => step.stepId === stepId));
  return [
    ...after.flatMap((step) => {
      const earlier = before.find(({ stepId }) => stepId === step.stepId);
      if (earlier === undefined) return [`Nytt steg: ${step.what}`];
      if (earlier.state !== step.state) return [`${stepStateLabels[step.state].sv}: ${step.what}`];
      const isSame = earlier.what === step.what && earlier.who === step.who && earlier.dueOn === step.dueOn;
      return isSame ? [] : [`Steget ändrades: ${step.what}`];
    }),
    ...gone.map(({ what }) => `Steget togs bort: ${what}`),
  ];
}

function ratingChanges({ ratings: before }: Goal, { ratings: after }: Goal): readonly string[] {
  const gone = before.filter(({ ratedOn }) => !after.some((rating) => rating.ratedOn === ratedOn));
  return [
    ...after.flatMap(({ ratedOn, value, notLower }) => {
      const earlier = before.find((rating) => rating.ratedOn === ratedOn);
      if (earlier === undefined) return [`Skattning ${ratedOn}: ${value}`];
      if (earlier.value !== value) return [`Skattningen ${ratedOn} rättades från ${earlier.value} till ${value}`];
      return earlier.notLower === notLower ? [] : [`Texten till skattningen ${ratedOn} ändrades`];
    }),
    ...gone.map(({ ratedOn, value }) => `Skattningen ${ratedOn} (${value}) togs bort`),
  ];
}

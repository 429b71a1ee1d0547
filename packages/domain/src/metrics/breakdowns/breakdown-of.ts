import type { Participation } from '../../concepts/participation/participation';
import type { Dimension } from '../dimensions/dimension';
import { type Audience, audiences as everybody, type Metric, type WorkedExample } from '../metric';
import type { Population } from '../populations/population';
import { tabulating } from '../shapes/tabulating';

/** A population divided by a dimension: everyone stands on exactly one row. */
export type Division<Case extends Participation> = {
  readonly population: Population<Case>;
  readonly dimension: Dimension;
  readonly audiences?: readonly Audience[];
};

export function breakdownOf<Case extends Participation>(
  { population, dimension, audiences = everybody }: Division<Case>,
  example: WorkedExample,
): Metric {
  return {
    id: `breakdowns.${population.id}.${dimension.id}`,
    version: 1,
    label: {
      sv: `${population.label.sv}: ${dimension.label.sv.toLowerCase()}`,
      en: `${population.label.en}: ${dimension.label.en.toLowerCase()}`,
    },
    question: dimension.questionOf(population.inSentence),
    population: population.definition,
    treatment: population.treatment,
    numerator: `Antalet deltaganden på varje rad.${dimension.countedOn(population.ageOnInWords)}`,
    audiences,
    ...tabulating(population, dimension),
    example,
  };
}

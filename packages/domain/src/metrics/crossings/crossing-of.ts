import type { Label } from '../../concepts/label/label';
import type { Participation } from '../../concepts/participation/participation';
import { audiences, type Metric, type WorkedExample } from '../metric';
import type { Population } from '../populations/population';
import { crossing, type Sides } from '../shapes/crossing';

type CrossingWords = {
  readonly label: Label;
  /** Swedish. */
  readonly question: string;
  readonly example: WorkedExample;
};

/** A population divided by two dimensions: everyone stands in exactly one cell, and the rows and columns sum to its tables. */
export function crossingOf<Case extends Participation>(
  population: Population<Case>,
  sides: Sides<Case>,
  { label, question, example }: CrossingWords,
): Metric {
  const { rows, columns } = sides;
  return {
    id: `crossings.${population.id}.${rows.id}By${columns.id.charAt(0).toUpperCase()}${columns.id.slice(1)}`,
    version: 1,
    label,
    question,
    population: population.definition,
    treatment: population.treatment,
    numerator: `Antalet deltaganden i varje ruta, efter ${rows.label.sv.toLowerCase()} (rader) och ${columns.label.sv.toLowerCase()} (kolumner).${rows.countedOn(population.ageOnInWords)}`,
    missingValues: `${rows.missingValues} ${columns.missingValues}`,
    audiences,
    ...crossing(population, sides),
    example,
  };
}

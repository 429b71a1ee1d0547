import type { Metric, WorkedExample } from '../metric';
import { measuringRows } from '../shapes/measuring';
import { measuredOn } from './measured-participants';
import { scoreExample } from './score-example';
import { scoreWords } from './score-words';

type Summaries = Pick<WorkedExample, 'story' | 'result'>;

/** How far people are from where they began, in points of the scale. */
export function differenceOf(scale: 'scaling' | 'ors', example: Summaries): Metric {
  const { name, measuredTwice, measuredOnce: _, ...words } = scoreWords(scale);
  return {
    ...words,
    id: `scores.${scale}.difference`,
    label: { sv: `${name}: skillnad från första till sista mätningen`, en: `${name}: difference, first to last` },
    question: 'Hur stor är skillnaden mellan den sista mätningen och den första?',
    population: measuredTwice,
    numerator: 'Summan av skillnaderna, sista mätningen minus den första.',
    denominator: 'Antalet deltaganden i gruppen.',
    unit: 'points',
    missingValues: 'Den som har mätts en enda dag räknas inte. Medelvärdet saknas om gruppen är tom.',
    ...measuringRows(measuredOn(scale, 2), ({ participation, first, last }) => ({
      sex: participation.sex,
      value: last - first,
    })),
    example: { ...scoreExample(scale), ...example },
  };
}

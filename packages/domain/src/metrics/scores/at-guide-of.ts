import type { ScoreScale } from '../../concepts/outcome-score/outcome-score';
import type { Metric, WorkedExample } from '../metric';
import { sharingRows } from '../shapes/sharing';
import { measuredOn } from './measured-participants';
import { scoreExample } from './score-example';
import { scoreWords } from './score-words';

/** The share whose last score is at the team's guide or above it. A guide is a help to reflect, no clinical limit. */
export function atGuideOf(scale: ScoreScale, example: Pick<WorkedExample, 'story' | 'result'>): Metric {
  const { name, measuredOnce, measuredTwice: _, ...words } = scoreWords(scale);
  return {
    ...words,
    id: `scores.${scale}.atGuide`,
    label: { sv: `${name}: på riktmärket eller över`, en: `${name}: at the guide or above` },
    question: 'Hur stor andel är på riktmärket eller över det vid den sista mätningen?',
    population: measuredOnce,
    numerator: 'Deltaganden vars sista mätning är på teamets riktmärke eller över det.',
    denominator: 'Alla deltaganden i gruppen.',
    missingValues: 'Den som inte har mätts räknas inte. Andelen saknas om ingen har mätts.',
    ...sharingRows(measuredOn(scale, 1), ({ last, guide }) => last >= guide),
    example: { ...scoreExample(scale), ...example },
  };
}

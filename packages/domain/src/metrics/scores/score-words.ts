import { highestScores, type ScoreScale, scoreScaleLabels } from '../../concepts/outcome-score/outcome-score';
import { audiences, type Metric } from '../metric';

/** What the figures of one scale have in common. */
export function scoreWords(scale: ScoreScale): Pick<Metric, 'version' | 'treatment' | 'audiences' | 'isKept'> & {
  /** As it stands at the start of a label. */
  readonly name: string;
  readonly measuredTwice: string;
  readonly measuredOnce: string;
} {
  const name = scoreScaleLabels[scale].sv;
  const range = `${name} (0–${highestScores[scale]} poäng)`;
  return {
    version: 1,
    name,
    measuredTwice: `Deltaganden som har mätts minst två dagar med ${range} och där den sista mätningen fram till periodens slut ligger i perioden. Av flera mätningar samma dag gäller den lägsta.`,
    measuredOnce: `Deltaganden där den sista mätningen med ${range} fram till periodens slut ligger i perioden. Av flera mätningar samma dag gäller den lägsta.`,
    treatment: {
      dropouts: 'Den som har hoppat av räknas, om den har mätts.',
      transfers: 'Den som har flyttats över räknas med de mätningar som gjordes här.',
      reentries: 'Varje deltagande räknas för sig.',
    },
    audiences,
    isKept: ({ scores }) => scores?.measurements.some((measured) => measured.scale === scale) ?? false,
  };
}

import { type ScoreChange, scoreChange } from '../dimensions/score-change';
import type { Metric } from '../metric';
import { tabulatingRows } from '../shapes/tabulating';
import { type MeasuredParticipant, measuredOn } from './measured-participants';
import { scoreExample } from './score-example';
import { scoreWords } from './score-words';

/**
 * How many changed by more than measuring twice usually gives (reliable change), and in which direction.
 *
 * Source: N. S. Jacobson and P. Truax, "Clinical significance", Journal of Consulting and Clinical Psychology 59 (1991);
 * the size of a reliable change is the team's setting.
 */
export function changeOf(scale: 'scaling' | 'ors'): Metric {
  const { name, measuredTwice, measuredOnce: _, ...words } = scoreWords(scale);
  return {
    ...words,
    id: `scores.${scale}.change`,
    label: { sv: `${name}: säker förändring`, en: `${name}: reliable change` },
    question: 'Hur många mår säkert bättre, och hur många säkert sämre, än när de började?',
    population: measuredTwice,
    numerator:
      'Antalet deltaganden på varje rad. Skillnaden mellan den sista och den första mätningen är säker när den är minst så stor som teamets riktmärke för förändring.',
    unit: 'participations',
    missingValues: 'Den som har mätts en enda dag räknas inte.',
    ...tabulatingRows(measuredOn(scale, 2), { ...scoreChange, codeOf: directionOf }),
    example: {
      ...scoreExample(scale),
      story:
        'Asta gick upp med dubbelt så mycket som riktmärket: säkert bättre. Elsa gick ner ett poäng, vilket inte är en säker förändring. David har mätts en gång.',
      result: {
        shape: 'table',
        dimension: 'scoreChange',
        cells: [
          { code: 'better', count: 1 },
          { code: 'same', count: 1 },
          { code: 'worse', count: 0 },
        ],
      },
    },
  };
}

function directionOf({ first, last, reliableChange }: MeasuredParticipant): ScoreChange {
  if (last - first >= reliableChange) return 'better';
  return first - last >= reliableChange ? 'worse' : 'same';
}

import { everEnrolled } from '../populations/ever-enrolled';
import { costForEach } from './cost-for-each';

export const costPerParticipation = costForEach(everEnrolled, {
  id: 'cost.perParticipation',
  label: { sv: 'Kostnad för varje deltagande', en: 'Cost per participation' },
  question: 'Vad kostade teamet för varje deltagande som pågick?',
  denominator: 'Antalet deltaganden som pågick minst en dag av perioden.',
  example: {
    story:
      'Teamet kostade 1 220 000 kronor 2024, varav lokalerna är preliminära. Åtta deltaganden pågick: 152 500 kronor för varje.',
    result: { shape: 'money', ore: 122_000_000, count: 8, orePerOne: 15_250_000, isPreliminary: true },
  },
});

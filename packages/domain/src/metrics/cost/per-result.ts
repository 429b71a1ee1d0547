import { results } from '../populations/results';
import { costForEach } from './cost-for-each';

export const costPerResult = costForEach(results, {
  id: 'cost.perResult',
  label: { sv: 'Kostnad för varje resultat', en: 'Cost per result' },
  question: 'Vad kostade teamet för varje avslut till arbete, studier eller annan arbetslivsinriktad rehabilitering?',
  denominator: 'Antalet resultat i perioden. De som är inskrivna eller avslutas annars delar inte på kostnaden här.',
  example: {
    story: 'Teamet kostade 1 220 000 kronor 2024 och tre avslutades till resultat: 406 667 kronor för varje.',
    result: { shape: 'money', ore: 122_000_000, count: 3, orePerOne: 40_666_666.666666664, isPreliminary: true },
  },
});

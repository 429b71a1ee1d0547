import { calendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Cost } from '../../concepts/cost/cost';
import type { Facts } from '../../concepts/facts/facts';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import { exampleYear } from '../example/example-year';
import { audiences, type Metric, type WorkedExample } from '../metric';
import type { Population } from '../populations/population';
import { counting } from '../shapes/counting';
import { membersOf } from '../shapes/members';
import { bookedCost } from './booked-cost';

type CostWords = Pick<Metric, 'id' | 'label' | 'question' | 'denominator'> & {
  readonly example: Pick<WorkedExample, 'story' | 'result'>;
};

/** The period's booked cost divided by a population. It says what the team costs, not what one person's case cost. */
export function costForEach<Case extends Participation>(population: Population<Case>, words: CostWords): Metric {
  const { example, ...named } = words;
  return {
    ...counting(population),
    ...named,
    version: 1,
    population: population.definition,
    treatment: population.treatment,
    numerator:
      'Teamets bokförda utfall för månaderna i perioden, alla kostnadsslag. Av en månad som bara delvis ligger i perioden räknas så stor del som dagarna är.',
    unit: 'kronor',
    missingValues:
      'Måttet saknas om utfallet inte är bokfört för alla månader i perioden, eller om det inte finns någon att dela på.',
    suppression: 'derived-from-small-counts',
    audiences: audiences.filter((audience) => audience !== 'public'),
    countsAgain: true,
    needs: ['costs'],
    compute: (facts, period) => {
      const count = membersOf(population).of(facts, period).length;
      const cost = bookedCost(facts.costs ?? [], period);
      return {
        shape: 'money',
        ore: cost?.ore ?? null,
        count,
        orePerOne: cost === null || count === 0 ? null : cost.ore / count,
        isPreliminary: cost?.isPreliminary ?? false,
      };
    },
    example: { ...costExample, ...example },
  };
}

/** The example year with its booked costs: 100 000 kronor a month for staff, and 20 000 in all for premises. */
const costExample: { readonly facts: Facts; readonly period: Period } = {
  period: exampleYear.period,
  facts: {
    ...exampleYear.facts,
    costs: [
      ...Array.from({ length: 12 }, (_, index) => cost(index + 1, 'Personal', 100_000)),
      { ...cost(12, 'Lokaler', 20_000), isPreliminary: true },
      { ...cost(1, 'Personal', 500_000), month: calendarDate(2025, 1, 1) },
    ],
  },
};

function cost(month: number, category: string, kronor: number): Cost {
  return { month: calendarDate(2024, month, 1), category, ore: kronor * 100, isPreliminary: false };
}

import type { Participation } from '../../concepts/participation/participation';
import type { Metric } from '../metric';
import type { Population } from '../populations/population';
import { computing } from './computing';
import { measuresBySex } from './measuring';

type WithoutLongest = Pick<Metric, 'tally' | 'compute' | 'cases'>;

/**
 * The parts of a metric that measures a population without the one that has the most, always the same way: exactly one is
 * left out, and of equals the one whose id comes first. Who has no known value stays, as missing.
 */
export function measuringWithoutLongest<Case extends Participation>(
  population: Population<Case>,
  measure: (participation: Case) => number | null,
): WithoutLongest {
  const { tally, compute } = computing((period) => {
    const members: Case[] = [];
    return {
      add: (participation) => {
        if (population.includes(participation, period)) members.push(participation);
      },
      result: () => {
        const { add, result } = measuresBySex();
        for (const member of withoutLongest(members, measure)) add(member.sex, measure(member));
        return result();
      },
    };
  });
  return {
    tally,
    compute,
    cases: ({ participations }, period) => ({
      numerator: withoutLongest(
        participations.filter((participation) => population.includes(participation, period)),
        measure,
      ),
      denominator: null,
    }),
  };
}

function withoutLongest<Case extends Participation>(
  members: readonly Case[],
  measure: (participation: Case) => number | null,
): readonly Case[] {
  let longest: { readonly member: Case; readonly value: number } | null = null;
  for (const member of members) {
    const value = measure(member);
    if (value === null) continue;
    const isLonger = longest === null || value > longest.value;
    const isFirstOfEqual = longest !== null && value === longest.value && member.id < longest.member.id;
    if (isLonger || isFirstOfEqual) longest = { member, value };
  }
  return members.filter((member) => member !== longest?.member);
}

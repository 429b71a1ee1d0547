import type { Participation } from '../../concepts/participation/participation';
import type { Population } from '../populations/population';
import { measuringRows } from './measuring';
import { type Member, membersOf } from './members';

/**
 * The parts of a metric that measures a population without the one that has the most, always the same way: exactly one is
 * left out, and of equals the one whose id comes first. Who has no known value stays, as missing.
 */
export function measuringWithoutLongest<Case extends Participation>(
  population: Population<Case>,
  measure: (participation: Case) => number | null,
) {
  const members = membersOf(population);
  const valueIn = ({ participation }: Member<Case>) => measure(participation);
  return measuringRows(
    { ...members, of: (facts, period) => withoutLongest(members.of(facts, period), valueIn) },
    (member) => ({ sex: member.participation.sex, value: valueIn(member) }),
  );
}

function withoutLongest<Case extends Participation>(
  members: readonly Member<Case>[],
  valueIn: (member: Member<Case>) => number | null,
): readonly Member<Case>[] {
  let longest: { readonly member: Member<Case>; readonly value: number } | null = null;
  for (const member of members) {
    const value = valueIn(member);
    if (value === null) continue;
    const isLonger = longest === null || value > longest.value;
    const isFirstOfEqual =
      longest !== null && value === longest.value && member.participation.id < longest.member.participation.id;
    if (isLonger || isFirstOfEqual) longest = { member, value };
  }
  return members.filter((member) => member !== longest?.member);
}

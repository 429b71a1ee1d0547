import { joinedNames } from '@kraften/domain/concepts/municipality/municipality';
import type { TeamWords } from '../team-words';

export function allPlaces(names: readonly string[]): string {
  return joinedNames(names, 'and');
}

export function anyPlace(names: readonly string[]): string {
  return joinedNames(names, 'or');
}

export function nameOf(team: TeamWords): string {
  return team?.name ?? 'the team';
}

export function agesOf(team: NonNullable<TeamWords>): string {
  return `${team.ages.from} to ${team.ages.to} years old`;
}

export function callSwitchboard(team: TeamWords): string {
  return team === null
    ? 'Phone your municipality (kommun) and ask to speak to the samverkansteam.'
    : `Phone the municipality (kommun) of ${anyPlace(team.catchment)} and ask to speak to ${team.name}.`;
}

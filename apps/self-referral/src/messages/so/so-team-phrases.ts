import { joinedNames } from '@kraften/domain/concepts/municipality/municipality';
import type { TeamWords } from '../team-words';

export function allPlaces(names: readonly string[]): string {
  return joinedNames(names, 'iyo');
}

export function anyPlace(names: readonly string[]): string {
  return joinedNames(names, 'ama');
}

export function nameOf(team: TeamWords): string {
  return team === null ? 'kooxda' : `kooxda ${team.name}`;
}

export function nameAtStart(team: TeamWords): string {
  return team === null ? 'Kooxdu' : `Kooxda ${team.name}`;
}

export function agesOf(team: NonNullable<TeamWords>): string {
  return `${team.ages.from} ilaa ${team.ages.to} jir`;
}

export function callSwitchboard(team: TeamWords): string {
  return team === null
    ? 'Wac degmada (kommun) aad deggan tahay, weydiiso inaad la hadasho kooxda iskaashiga (samverkansteamet).'
    : `Wac degmada ${anyPlace(team.catchment)}, weydiiso inaad la hadasho ${nameOf(team)}.`;
}

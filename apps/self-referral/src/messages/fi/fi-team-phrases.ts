import { joinedNames } from '@kraften/domain/concepts/municipality/municipality';
import type { TeamWords } from '../team-words';

// Names stand as they are, beside a word that takes the ending: "kunnassa: Hedemora" and not "Hedemorassa".

export function allPlaces(names: readonly string[]): string {
  return joinedNames(names, 'ja');
}

export function anyPlace(names: readonly string[]): string {
  return joinedNames(names, 'tai');
}

/** "kunnassa Hedemora", "jossakin kunnista Hedemora tai Avesta". */
export function livingIn(names: readonly string[]): string {
  return names.length < 2 ? `kunnassa ${names.join('')}` : `jossakin kunnista ${anyPlace(names)}`;
}

export function agesOf(team: NonNullable<TeamWords>): string {
  return `${team.ages.from}–${team.ages.to}-vuotias`;
}

export function callSwitchboard(team: TeamWords): string {
  return team === null
    ? 'Soita kuntasi vaihteeseen ja pyydä saada puhua yhteistyötiimin (samverkansteamet) kanssa.'
    : `Soita kunnan vaihteeseen (${anyPlace(team.catchment)}) ja pyydä yhdistämään tiimiin ${team.name}.`;
}

import { anyMunicipality } from '@kraften/domain/concepts/municipality/municipality';
import type { TeamWords } from '../team-words';

export function nameOf(team: TeamWords): string {
  return team?.name ?? 'teamet';
}

export function nameAtStart(team: TeamWords): string {
  return team?.name ?? 'Teamet';
}

export function agesOf(team: NonNullable<TeamWords>): string {
  return `${team.ages.from}–${team.ages.to} år`;
}

export function callSwitchboard(team: TeamWords): string {
  return team === null
    ? 'Ring växeln i din kommun och be att få prata med samverkansteamet.'
    : `Ring kommunens växel i ${anyMunicipality(team.catchment)} och be att få prata med ${team.name}.`;
}

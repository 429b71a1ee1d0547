import { anyMunicipality } from '@kraften/domain/concepts/municipality/municipality';
import type { TeamWords } from '../team-words';

export function nameOf(team: TeamWords): string {
  return team?.name ?? 'teamet';
}

export function agesOf(team: NonNullable<TeamWords>): string {
  return `mellan ${team.ages.from} och ${team.ages.to} år`;
}

export function callSwitchboard(team: TeamWords): string {
  return team === null
    ? 'Ring kommunen där du bor. Be att få prata med samverkansteamet.'
    : `Ring kommunen i ${anyMunicipality(team.catchment)}. Be att få prata med ${team.name}.`;
}

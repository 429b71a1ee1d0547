import { isolated } from '../isolated';
import type { TeamWords } from '../team-words';

// Names in Latin letters are isolated, so that they stand in the order of the Arabic sentence.

export function allPlaces(names: readonly string[]): string {
  return joined(names, 'و');
}

export function anyPlace(names: readonly string[]): string {
  return joined(names, 'أو ');
}

export function nameOf(team: TeamWords): string {
  return team === null ? 'الفريق' : `فريق ${isolated(team.name)}`;
}

export function agesOf(team: NonNullable<TeamWords>): string {
  return `من ${team.ages.from} إلى ${team.ages.to} سنة`;
}

export function callSwitchboard(team: TeamWords): string {
  return team === null
    ? 'اتصل بهاتف البلدية التي تسكن فيها واطلب التحدث مع فريق التعاون (samverkansteamet).'
    : `اتصل بهاتف بلدية ${anyPlace(team.catchment)} واطلب التحدث مع ${nameOf(team)}.`;
}

function joined(names: readonly string[], last: string): string {
  const each = names.map(isolated);
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join('، ')} ${last}${each.at(-1)}`;
}

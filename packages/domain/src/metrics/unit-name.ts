import type { Unit } from './metric';

/** A unit in words, in the singular after exactly 1 (Swedish). */
export function unitName(unit: Unit, single = false): string {
  switch (unit) {
    case 'participations':
      return single ? 'deltagande' : 'deltaganden';
    case 'persons':
      return single ? 'person' : 'personer';
    case 'referrals':
      return single ? 'remiss' : 'remisser';
    case 'work-trainings':
      return single ? 'arbetsträning' : 'arbetsträningar';
    case 'days':
      return single ? 'dag' : 'dagar';
    case 'months':
      return single ? 'månad' : 'månader';
    case 'years':
      return 'år';
    case 'hours':
      return single ? 'timme' : 'timmar';
    case 'points':
      return 'poäng';
    case 'kronor':
      return single ? 'krona' : 'kronor';
    case 'percent':
    case 'probability':
      return '%';
  }
}

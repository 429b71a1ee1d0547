import { type Hidden, isHidden } from '@kraften/domain/metrics/result';

/** Below this a figure says that it rests on few people: one person more or less would move it far. */
const fewPeople = 10;

export const restsOnFew = 'Bygger på få personer';

/** Whether a figure of so many rests on few; one of nobody, or of a hidden number, says so in another way. */
export function isFew(people: number | Hidden): boolean {
  return !isHidden(people) && people > 0 && people < fewPeople;
}

/** Why a value is suppressed, as it follows on the word. */
export const hiddenReason = ' (få personer)';

/** What stands where a value is suppressed. */
export const hiddenValue = `dold${hiddenReason}`;

/** What is hidden in figures that others than the team see, and why. Null where the team’s threshold isn’t known yet. */
export function hiddenNumbers(hidesBelow: number | null): string {
  const small = hidesBelow === null ? 'Små tal' : `Tal från 1 till ${hidesBelow - 1}`;
  return `${small} är dolda, så att ingen känns igen. Andra tal är dolda där de annars skulle avslöja dem.`;
}

/** What stands instead of a table without a number that can be shown. */
export const allHidden = 'Alla tal är dolda, eftersom de gäller få personer eller skulle avslöja sådana tal.';

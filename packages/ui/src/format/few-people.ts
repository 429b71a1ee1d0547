import { type Hidden, isHidden } from '@kraften/domain/metrics/result';

/** Below this a figure says that it rests on few people: one person more or less would move it far. */
const fewPeople = 10;

export const restsOnFew = 'Bygger på få personer';

/** Whether a figure of so many rests on few; one of nobody, or of a hidden number, says so in another way. */
export function isFew(people: number | Hidden): boolean {
  return !isHidden(people) && people > 0 && people < fewPeople;
}

/** What stands where a value is suppressed. */
export const hiddenValue = 'dold (få personer)';

/** What stands instead of a table without a number that can be shown. */
export const allHidden = 'Alla tal är dolda, eftersom de gäller få personer eller skulle avslöja sådana tal.';

import { type Hidden, isHidden } from '../metrics/result';

/** The numbers that a comparison rests on, when all of them are shown; null when one is hidden. */
export function shownInFull<Numbers extends object>(numbers: Numbers): Shown<Numbers> | null {
  return isShown(numbers) ? numbers : null;
}

type Shown<Numbers> = { readonly [Name in keyof Numbers]: Exclude<Numbers[Name], Hidden> };

function isShown<Numbers extends object>(numbers: Numbers): numbers is Numbers & Shown<Numbers> {
  return !Object.values(numbers).some(isHidden);
}

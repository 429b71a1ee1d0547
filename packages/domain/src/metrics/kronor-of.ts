import { type Hidden, isHidden } from './result';

/** An amount of öre in kronor, as it is shown. */
export function kronorOf(ore: number | null | Hidden): number | null | Hidden {
  return ore === null || isHidden(ore) ? ore : ore / 100;
}

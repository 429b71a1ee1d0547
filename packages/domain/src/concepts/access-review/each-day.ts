import { groupBy } from '../../group-by';
import type { LoggedAccess } from './logged-access';

/** The accesses of each user, day and whatever else `by` says, in their order. */
export function eachDay<Access extends LoggedAccess>(
  accesses: readonly Access[],
  by: (access: Access) => string = () => '',
): readonly (readonly Access[])[] {
  return [...groupBy(accesses, (access) => JSON.stringify([access.userId, access.on, by(access)])).values()];
}

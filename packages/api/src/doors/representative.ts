import { whoAmIAsRepresentative } from '../features/account/who-am-i';
import { getSharedCase } from '../features/shared-case/get-shared-case';
import { listSharedCases } from '../features/shared-case/list-shared-cases';
import { router } from '../kernel/trpc';

/** All that whoever represents an authority in a team can call: what participants have consented to share with it. */
export const representativeDoor = router({
  account: { whoAmI: whoAmIAsRepresentative },
  sharedCase: { list: listSharedCases, get: getSharedCase },
});
export type RepresentativeDoor = typeof representativeDoor;

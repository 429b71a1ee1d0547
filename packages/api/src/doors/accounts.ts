import { chooseSignInRule } from '../features/sign-in-rule/choose-sign-in-rule';
import { listSignInRules } from '../features/sign-in-rule/list-sign-in-rules';
import { inviteUser } from '../features/user/invite-user';
import { letInAnew } from '../features/user/let-in-anew';
import { listUsers } from '../features/user/list-users';
import { removeRole } from '../features/user/remove-role';
import { withdrawAnInvitation } from '../features/user/withdraw-invitation';
import { createCallerFactory, router } from '../kernel/trpc';

/** All that whoever keeps the accounts can call. The server's own pages do. */
export const accountsDoor = router({
  user: { list: listUsers, invite: inviteUser, letInAnew, removeRole },
  invitation: { withdraw: withdrawAnInvitation },
  signInRule: { list: listSignInRules, choose: chooseSignInRule },
});
export type AccountsDoor = typeof accountsDoor;

/** The door as the server itself calls it. */
export const callAccountsDoor = createCallerFactory(accountsDoor);

import { loadTeamContacts } from '@kraften/db/records/case-contact';
import { officialsAmong } from '@kraften/domain/concepts/case-contact/case-contact';
import { casework } from '../../kernel/permitted';

/** Whom the team already knows at the authorities, without saying of whose case. */
export const suggestContacts = casework('participation:read').query(async ({ ctx }) => {
  const officials = officialsAmong(await loadTeamContacts(ctx.tx, ctx.actor.teamId));
  await ctx.audit.log({ details: { rows: officials.length } });
  return officials;
});

import type { Transaction } from '@kraften/db/database';
import {
  findGroup,
  insertGroup,
  isGroupNameTaken,
  loadGroupSessions,
  saveGroup as storeGroup,
} from '@kraften/db/records/group';
import { loadCoaches } from '@kraften/db/records/membership';
import { loadFellowTeams } from '@kraften/db/records/team';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { checkedGroup, GroupDraft } from '@kraften/domain/concepts/group/group';
import { occurrenceOn } from '@kraften/domain/concepts/group/occurrences';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { shownSince } from './described-groups';

/** Makes a group (version 0, under an id of the caller's) or changes it: what it is, when it meets, and who shares it. */
export const saveGroup = casework('group:write')
  .input(z.extend(GroupDraft, { groupId: RecordId, version: Version }))
  .mutation(async ({ ctx, input }) => {
    const { groupId, version, ...given } = input;
    const { teamId } = ctx.actor;
    const checked = checkedGroup(given);
    if (!checked.ok) throw fieldProblem(checked.problem);
    const draft = checked.value;
    const stored = await findGroup(ctx.tx, groupId);
    if ((stored === null && version > 0) || (stored !== null && stored.teamId !== teamId)) throw notFound('Gruppen');
    const errors = await problemsOf(ctx.tx, { teamId, groupId, since: shownSince(ctx.today()) }, draft);
    if (errors.length > 0) throw fieldProblem(errors);
    await ctx.audit.log({ subjectId: groupId });
    if (version === 0 && stored === null) {
      if (!(await insertGroup(ctx.tx, { teamId, groupId }, draft))) throw conflict('Gruppen');
      return { version: 1 };
    }
    // The same sent twice, because the first answer was lost.
    if (stored !== null && stored.version === version + 1 && saysTheSame(stored, draft))
      return { version: stored.version };
    if (!(await storeGroup(ctx.tx, { groupId, teamId, version }, draft))) throw conflict('Gruppen');
    return { version: version + 1 };
  });

function saysTheSame(stored: GroupDraft, draft: GroupDraft): boolean {
  return JSON.stringify(GroupDraft.parse(stored)) === JSON.stringify(GroupDraft.parse(draft));
}

type Owner = { readonly teamId: string; readonly groupId: string; readonly since: ReturnType<typeof shownSince> };

async function problemsOf(
  tx: Transaction,
  { teamId, groupId, since }: Owner,
  draft: GroupDraft,
): Promise<FieldError[]> {
  const errors: FieldError[] = [];
  if (await isGroupNameTaken(tx, { teamId, groupId }, draft.name)) {
    errors.push({ field: 'name', message: 'Teamet har redan en grupp med det namnet.' });
  }
  const coaches = await loadCoaches(tx, teamId);
  if (draft.leaderIds.some((id) => !coaches.some(({ userId }) => userId === id))) {
    errors.push({ field: 'leaderIds', message: 'Välj ledare som arbetar i teamet.' });
  }
  const fellows = await loadFellowTeams(tx, teamId);
  if (draft.sharedTeamIds.some((id) => !fellows.some((fellow) => fellow.teamId === id))) {
    errors.push({ field: 'sharedTeamIds', message: 'Välj team i samma förbund.' });
  }
  const sessions = await loadGroupSessions(tx, since, groupId);
  const cancelledAnyway = sessions.find(({ heldOn }) => occurrenceOn(draft, heldOn)?.cancelled);
  if (cancelledAnyway !== undefined) {
    errors.push({
      field: 'exceptions',
      message: `Närvaron ${cancelledAnyway.heldOn} är redan antecknad. Ta bort den innan du ställer in träffen.`,
    });
  }
  return errors;
}

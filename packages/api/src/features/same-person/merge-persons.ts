import { databaseProblem } from '@kraften/db/database-error';
import { findMerge, mergePersons as storeMerge } from '@kraften/db/records/person-merge';
import { chosenFields, MergeChoices } from '@kraften/domain/concepts/same-person/person-merge';
import * as z from 'zod/mini';
import { identityNumberErrors } from '../../kernel/identity-number';
import { casework } from '../../kernel/permitted';
import { fieldProblem, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { findMergeable, TwoPersons } from './mergeable-persons';

/**
 * Makes two persons of the team one, with the values that the caller has chosen; the others stay in the merge. All that was written
 * of the merged one becomes the kept one's. The caller chooses the merge's id: the same again changes nothing.
 */
export const mergePersons = casework('referral:write')
  .input(z.extend(TwoPersons, { mergeId: RecordId, choices: MergeChoices }))
  .mutation(async ({ ctx, input }) => {
    const { mergeId, keptId, mergedId, choices } = input;
    for (const personId of [keptId, mergedId]) {
      await ctx.audit.log({ subjectId: mergeId, personId, details: { keptId, mergedId } });
    }
    const done = await findMerge(ctx.tx, mergeId);
    if (done !== null && done.keptId === keptId && done.mergedId === mergedId && !done.isUndone) return;
    const values = await findMergeable(ctx.tx, input);
    const chosen = chosenFields(values, choices);
    const errors = identityNumberErrors(chosen, 'birthDate');
    if (errors.length > 0) throw fieldProblem(errors);
    await storeMerge(ctx.tx, ctx.actor, { mergeId, keptId, mergedId, values, chosen }).catch((error: unknown) => {
      const kind = databaseProblem(error)?.kind;
      if (kind === 'overlap') throw outOfTurn('De två har varit inskrivna samtidigt och kan inte slås ihop.');
      if (kind === 'refused') throw outOfTurn('Den ena personen står i ett beslut om gallring som inte är klart.');
      throw error;
    });
  });

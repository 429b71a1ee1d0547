import { insertDisposal, loadDisposals } from '@kraften/db/records/disposal';
import { loadRetainedPersons } from '@kraften/db/records/retained-case';
import { checkDisposalDecision, DisposalDecision } from '@kraften/domain/concepts/retention/disposal';
import { retentionOf } from '@kraften/domain/concepts/retention/retention-of';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound } from '../../kernel/problem';
import { personsInProgress } from './persons-in-progress';
import { teamPeriods } from './team-periods';

/** Keeps a decision to dispose of what has fallen due. Nothing is gone by it: the archive and the second confirmation come first. */
export const decideDisposal = casework('disposal:decide')
  .input(DisposalDecision)
  .mutation(async ({ ctx, input }) => {
    const { teamId, userId } = ctx.actor;
    const checked = checkDisposalDecision(input, ctx.today());
    if (!checked.ok) throw fieldProblem(checked.problem);
    const { dueBy, reference } = checked.value;
    const personIds = [...new Set(checked.value.personIds)];
    const inProgress = personsInProgress(await loadDisposals(ctx.tx, teamId));
    const periods = await teamPeriods(ctx.tx, teamId);
    const persons = await loadRetainedPersons(ctx.tx, teamId, personIds);
    if (persons.length < personIds.length) throw notFound('Personen');
    const items = persons.flatMap(({ person: { personId }, records }) => {
      const retention = retentionOf(records, periods);
      const isDue = retention.hold === null && retention.dueOn <= dueBy && !inProgress.has(personId);
      if (!isDue) return [];
      const { dueOn, kind } = retention;
      return [{ personId, dueOn, kind, months: periods[kind] }];
    });
    if (items.length < personIds.length) {
      throw fieldProblem([
        { field: 'personIds', message: 'Någon av dem kan inte gallras längre. Läs in listan igen och välj på nytt.' },
      ]);
    }
    const disposalId = await insertDisposal(ctx.tx, {
      ...{ teamId, userId, dueBy, reference },
      items: items.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)),
    });
    await ctx.audit.log({ subjectId: disposalId, details: { dueBy, persons: items.length } });
    return { disposalId };
  });

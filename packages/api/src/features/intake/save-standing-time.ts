import { databaseProblem } from '@kraften/db/database-error';
import {
  findStandingTime,
  insertStandingTime,
  type StandingTimeRecord,
  updateStandingTime,
} from '@kraften/db/records/standing-time';
import { StandingTime } from '@kraften/domain/concepts/visit-slot/standing-time';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

/**
 * Adds a standing time for study visits (version 0; the caller chooses its id), or changes how many it takes, when it ends and
 * on which days it is left out. The same new one again changes nothing, so that an answer that was lost does no harm.
 */
export const saveStandingTime = casework('intake:write')
  .input(z.object({ standingTimeId: RecordId, version: Version, standing: StandingTime }))
  .mutation(async ({ ctx, input: { standingTimeId, version, standing } }) => {
    const stored = await findStandingTime(ctx.tx, standingTimeId);
    await ctx.audit.log({ subjectId: standingTimeId });
    if (stored === null) {
      if (version !== 0) throw notFound('Den stående tiden');
      await insertStandingTime(ctx.tx, { teamId: ctx.actor.teamId, standingTimeId }, standing).catch(
        (error: unknown) => {
          if (databaseProblem(error)?.kind === 'unique') throw notFound('Den stående tiden');
          throw error;
        },
      );
      return;
    }
    if (!isSameTime(stored, standing)) {
      throw fieldProblem([
        { field: 'startsAt', message: 'Dag, klockslag och plats kan inte ändras. Avsluta tiden och lägg till en ny.' },
      ]);
    }
    if (version === 0) return;
    if (!(await updateStandingTime(ctx.tx, { standingTimeId, version }, standing))) throw conflict('Den stående tiden');
  });

function isSameTime(stored: StandingTimeRecord, { weekday, startsAt, place, validFrom }: StandingTime): boolean {
  return (
    stored.weekday === weekday &&
    stored.startsAt === startsAt &&
    stored.place === place &&
    stored.validFrom === validFrom
  );
}

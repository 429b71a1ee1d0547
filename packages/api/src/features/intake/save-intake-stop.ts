import { databaseProblem } from '@kraften/db/database-error';
import { findIntakeStop, insertIntakeStop, updateIntakeStop } from '@kraften/db/records/intake-stop';
import { IntakeStop } from '@kraften/domain/concepts/intake-stop/intake-stop';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';

/** Sets an intake stop (version 0; the caller chooses its id), or changes or takes back one. Sent again, it is the same one. */
export const saveIntakeStop = casework('intake:write')
  .input(z.object({ stopId: RecordId, version: Version, stop: IntakeStop }))
  .mutation(async ({ ctx, input: { stopId, version, stop } }) => {
    const { tx, actor } = ctx;
    await ctx.audit.log({ subjectId: stopId, details: { withdrawn: stop.withdrawn } });
    await saveRecord({
      ...{ what: 'Intagsstoppet', stored: await findIntakeStop(tx, stopId), values: stop, version },
      insert: async () => {
        await insertIntakeStop(tx, { teamId: actor.teamId, stopId, setById: actor.userId }, stop).catch(
          (error: unknown) => {
            if (databaseProblem(error)?.kind === 'unique') throw notFound('Intagsstoppet');
            throw error;
          },
        );
        return true;
      },
      update: async () => await updateIntakeStop(tx, { stopId, version }, stop),
    });
  });

import { findEmployer, findWorkPlace, insertWorkPlace, updateWorkPlace } from '@kraften/db/records/employer';
import { WorkPlace } from '@kraften/domain/concepts/employer/employer';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';

/** Keeps a place to train at, a new one or one that is there. It stays with its employer. */
export const savePlace = casework('participation:write')
  .input(z.extend(WorkPlace, { placeId: RecordId, version: Version }))
  .mutation(async ({ ctx, input: { placeId: id, version, ...place } }) => {
    if ((await findEmployer(ctx.tx, place.employerId)) === null) throw notFound('Arbetsgivaren');
    const stored = await findWorkPlace(ctx.tx, id);
    if (stored !== null && stored.employerId !== place.employerId) throw notFound('Platsen');
    await ctx.audit.log({ details: { placeId: id } });
    const saved = await saveRecord<WorkPlace>({
      what: 'Platsen',
      ...{ stored, values: place, version },
      insert: () => insertWorkPlace(ctx.tx, { id, teamId: ctx.actor.teamId }, place),
      update: () => updateWorkPlace(ctx.tx, { id, version }, place),
    });
    return { version: saved };
  });

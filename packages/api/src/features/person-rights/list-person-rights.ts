import { loadCorrections } from '@kraften/db/records/correction';
import { loadUserNames } from '@kraften/db/records/membership';
import { loadObjections } from '@kraften/db/records/objection';
import { findPerson } from '@kraften/db/records/person';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** What has been corrected about a person, and what the person has objected to, the latest first. */
export const listPersonRights = casework('person-rights:read')
  .input(z.object({ personId: RecordId }))
  .query(async ({ ctx, input: { personId } }) => {
    if ((await findPerson(ctx.tx, personId)) === null) throw notFound('Personen');
    const corrections = await loadCorrections(ctx.tx, personId);
    const objections = await loadObjections(ctx.tx, personId);
    const recorded = [...corrections, ...objections, ...objections.flatMap(({ answer }) => answer ?? [])];
    const names = await loadUserNames(
      ctx.tx,
      recorded.map(({ recordedById }) => recordedById),
    );
    const named = <Record extends { recordedById: string }>({ recordedById, ...record }: Record) => ({
      ...record,
      recordedByName: names.get(recordedById) ?? null,
    });
    await ctx.audit.log({ subjectId: personId, personId, details: { rows: corrections.length + objections.length } });
    return {
      corrections: corrections.map(named),
      objections: objections.map(({ answer, ...objection }) => ({
        ...named(objection),
        answer: answer === null ? null : named(answer),
      })),
    };
  });

import type { Transaction } from '@kraften/db/database';
import { type FoundOne, findManyParticipations } from '@kraften/db/records/many-participations';
import { mostAtOnce } from '@kraften/domain/concepts/many-at-once/many-at-once';
import * as z from 'zod/mini';
import { notFound } from './problem';

type Target = { readonly participationId: string };

/** Several participations, each once. */
export function manyOf<Each extends z.ZodMiniType<Target>>(each: Each) {
  return z.array(each).check(
    z.minLength(1, 'Välj minst en deltagare.'),
    z.maxLength(mostAtOnce, `Välj högst ${mostAtOnce} deltagare åt gången.`),
    z.refine((all) => new Set(all.map(({ participationId }) => participationId)).size === all.length, {
      message: 'Välj varje deltagare en gång.',
    }),
  );
}

/** Each of many with what stands of it; not found when one of them is nowhere, or another team's. */
export async function findEach<Each extends Target>(
  tx: Transaction,
  many: readonly Each[],
): Promise<readonly { readonly each: Each; readonly found: FoundOne }[]> {
  const known = await findManyParticipations(
    tx,
    many.map(({ participationId }) => participationId),
  );
  return many.map((each) => {
    const found = known.get(each.participationId);
    if (found === undefined) throw notFound('Ett av deltagandena');
    return { each, found };
  });
}

import type { PrismaClient } from '../generated/prisma/client';

/** How many tries from one source may be wrong, from the first of them until so many minutes have passed. */
export type TryLimit = { readonly source: string; readonly tries: number; readonly minutes: number };

/**
 * Counts a try before it is judged, so that many at the same moment are counted too. Null when it may be judged; otherwise
 * the limit that holds it back, and then nothing is counted.
 */
export async function takeTry(
  authClient: PrismaClient,
  account: string,
  limits: readonly TryLimit[],
): Promise<TryLimit | null> {
  await authClient.$executeRaw`DELETE FROM sign_in_tries WHERE since < now() - interval '1 day'`;
  const taken: TryLimit[] = [];
  for (const limit of limits) {
    const { source, tries, minutes } = limit;
    const counted = await authClient.$executeRaw`
      INSERT INTO sign_in_tries AS kept (account, source, tries) VALUES (${account}, ${source}, 1)
      ON CONFLICT (account, source) DO UPDATE
         SET tries = CASE WHEN kept.since < now() - make_interval(mins => ${minutes}::integer) THEN 1 ELSE kept.tries + 1 END,
             since = CASE WHEN kept.since < now() - make_interval(mins => ${minutes}::integer) THEN now() ELSE kept.since END
       WHERE kept.tries < ${tries}::integer OR kept.since < now() - make_interval(mins => ${minutes}::integer)`;
    if (counted === 0) {
      await giveBackTry(authClient, account, taken);
      return limit;
    }
    taken.push(limit);
  }
  return null;
}

/** Takes a try that was right out of the count. */
export async function giveBackTry(
  authClient: PrismaClient,
  account: string,
  limits: readonly TryLimit[],
): Promise<void> {
  await authClient.signInTries.updateMany({
    where: { account, source: { in: limits.map(({ source }) => source) }, tries: { gt: 0 } },
    data: { tries: { decrement: 1 } },
  });
}

/** Begins the count anew, for who has proved in another way whose account it is. */
export async function forgetTries(authClient: Pick<PrismaClient, 'signInTries'>, account: string): Promise<void> {
  await authClient.signInTries.deleteMany({ where: { account } });
}

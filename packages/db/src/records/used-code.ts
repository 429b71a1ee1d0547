import type { PrismaClient } from '../generated/prisma/client';

/** So many codes can be right at one moment, with one to spare: the present one, the one before and the one after. */
const kept = 4;

/**
 * Uses a code from an authenticator app up; false when it was used already. Of two who bring the same code at the same time
 * one gets in.
 */
export async function useUpCode(authClient: PrismaClient, userId: string, code: string): Promise<boolean> {
  const rows = await authClient.$executeRaw`
    UPDATE two_factor
       SET used_codes = (array_prepend(${code}, used_codes))[1:${kept}::integer]
     WHERE user_id = ${userId} AND NOT ${code} = ANY (used_codes)`;
  return rows === 1;
}

import type { OwnerTransaction } from '../database';
import type { PrismaClient } from '../generated/prisma/client';

/** The public half of a key that opens a session. */
export type PasskeyRecord = {
  /** The credential's id, base64url. */
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  /** COSE, base64url. */
  readonly publicKey: string;
  /** How often the device says that it was used; 0 from devices that don't count. */
  readonly counter: number;
  /** How a browser may reach the device, in its own words. */
  readonly transports: readonly string[];
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
};

type Mine = { readonly id: string; readonly userId: string };

/** The user's keys, the oldest first. */
export async function loadPasskeys(authClient: PrismaClient, userId: string): Promise<PasskeyRecord[]> {
  const rows = await authClient.passkey.findMany({ where: { userId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  return rows.map(recordOf);
}

/** The key with that id, whoever has it. */
export async function findPasskey(authClient: PrismaClient, id: string): Promise<PasskeyRecord | null> {
  const row = await authClient.passkey.findUnique({ where: { id } });
  return row === null ? null : recordOf(row);
}

export async function countPasskeys(authClient: PrismaClient, userId: string): Promise<number> {
  return await authClient.passkey.count({ where: { userId } });
}

/** Keeps a key that was made in a session, which thereby has two factors; false when the key is known already. */
export async function insertPasskey(
  tx: OwnerTransaction,
  passkey: Omit<PasskeyRecord, 'createdAt' | 'lastUsedAt'>,
  sessionId: string,
): Promise<boolean> {
  const data = { ...passkey, counter: BigInt(passkey.counter), transports: [...passkey.transports] };
  const { count } = await tx.passkey.createMany({ data: [data], skipDuplicates: true });
  if (count === 0) return false;
  await tx.session.updateMany({ where: { id: sessionId }, data: { openedWithPasskey: true } });
  return true;
}

/** False when the user has no such key. */
export async function renamePasskey(authClient: PrismaClient, { id, userId }: Mine, name: string): Promise<boolean> {
  return (await authClient.passkey.updateMany({ where: { id, userId }, data: { name } })).count === 1;
}

/** Takes a key away, and with the last one the second factor of the sessions that keys have opened; false when there is none. */
export async function deletePasskey(tx: OwnerTransaction, { id, userId }: Mine): Promise<boolean> {
  const { count } = await tx.passkey.deleteMany({ where: { id, userId } });
  if (count === 0) return false;
  if ((await tx.passkey.count({ where: { userId } })) === 0) {
    await tx.session.updateMany({ where: { userId }, data: { openedWithPasskey: false } });
  }
  return true;
}

/** Lets the user's sessions count as opened with a key. */
export async function keepSecondFactor(authClient: PrismaClient, userId: string): Promise<void> {
  await authClient.session.updateMany({ where: { userId }, data: { openedWithPasskey: true } });
}

/** Notes that the key was used, with what its device counts; false when the key is gone. */
export async function notePasskeyUse(authClient: PrismaClient, id: string, counter: number): Promise<boolean> {
  const data = { counter: BigInt(counter), lastUsedAt: new Date() };
  return (await authClient.passkey.updateMany({ where: { id }, data })).count === 1;
}

function recordOf(row: Omit<PasskeyRecord, 'counter'> & { readonly counter: bigint }): PasskeyRecord {
  return { ...row, counter: Number(row.counter) };
}

import { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import type { OwnerTransaction, Transaction } from '../database';
import { placeNameOf } from './place-name';

export type InvitationRecord = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Null for who is let in anew. */
  readonly role: UserRole | null;
  readonly teamId: string | null;
  readonly placeName: string | null;
  readonly userId: string | null;
  readonly expiresAt: Date;
};

type NewInvitationRow = Omit<InvitationRecord, 'placeName'> & {
  readonly associationId: string | null;
  readonly authority: string | null;
  readonly tokenHash: string;
  readonly invitedById: string;
};

const shown = {
  ...{ id: true, name: true, email: true, role: true, teamId: true, userId: true, expiresAt: true, authority: true },
  ...{ team: { select: { name: true } }, association: { select: { name: true } } },
} as const;

type ShownRow = Omit<InvitationRecord, 'role' | 'placeName'> & {
  readonly role: string | null;
  readonly team: { readonly name: string } | null;
  readonly association: { readonly name: string } | null;
  readonly authority: string | null;
};

/** Not `create`, which reads the row back with columns that the actor may not see. */
export async function insertInvitation(tx: Transaction, invitation: NewInvitationRow): Promise<void> {
  await tx.invitation.createMany({ data: [invitation] });
}

/** Those that can still be answered, the newest first. */
export async function loadOpenInvitations(tx: Transaction, now: Date): Promise<InvitationRecord[]> {
  const rows = await tx.invitation.findMany({
    where: { usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
    select: shown,
    orderBy: { createdAt: 'desc' },
  });
  return rows.map(recordOf);
}

/** Makes the link worthless, and gives the team that it was for; null when there is no such link to withdraw. */
export async function withdrawInvitation(
  tx: Transaction,
  id: string,
  now: Date,
): Promise<{ readonly teamId: string | null } | null> {
  const open = { id, usedAt: null, withdrawnAt: null };
  const row = await tx.invitation.findUnique({ where: open, select: { teamId: true } });
  if (row === null) return null;
  const { count } = await tx.invitation.updateMany({ where: open, data: { withdrawnAt: now } });
  return count === 1 ? row : null;
}

/** What the link with this hash lets somebody do; null when it lets nobody in any more. Read before there is an actor. */
export async function findOpenInvitation(
  tx: Transaction,
  tokenHash: string,
  now: Date,
): Promise<InvitationRecord | null> {
  const row = await tx.invitation.findUnique({
    where: { tokenHash, usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
    select: shown,
  });
  return row === null ? null : recordOf(row);
}

/** Gives the user what the invitation says, once; false when it can't be used any more. */
export async function useInvitation(
  tx: Pick<OwnerTransaction, '$queryRaw'>,
  tokenHash: string,
  userId: string,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ used: boolean }[]>`SELECT use_invitation(${tokenHash}, ${userId}) AS used`;
  return row?.used === true;
}

function recordOf({ team, association, authority, role, ...row }: ShownRow): InvitationRecord {
  return {
    ...row,
    role: role === null ? null : UserRole.parse(role),
    placeName: placeNameOf({ team, association, authority }),
  };
}

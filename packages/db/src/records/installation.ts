import { randomUUID } from 'node:crypto';
import type { NewTeam } from '@kraften/domain/concepts/team/team';
import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import type { OwnerTransaction } from '../database';

export type FirstInstallation = {
  readonly associationName: string;
  readonly team: NewTeam;
  readonly user: { readonly name: string; readonly email: string; readonly passwordHash: string };
  /** The first user's roles in the team, besides administrator. */
  readonly teamRoles: readonly Extract<UserRole, 'team-lead' | 'coach'>[];
};

/** Whether anybody can sign in yet. */
export async function isInstalled(tx: OwnerTransaction): Promise<boolean> {
  return (await tx.user.count()) > 0;
}

/** Whether the transaction is the first to fill the database; another that wants to waits until this one has ended. */
export async function claimInstallation(tx: OwnerTransaction): Promise<boolean> {
  await tx.$executeRaw`LOCK TABLE "user" IN SHARE ROW EXCLUSIVE MODE`;
  return !(await isInstalled(tx));
}

/** Makes the first association, team and administrator; false when somebody else was first. */
export async function install(tx: OwnerTransaction, installation: FirstInstallation): Promise<boolean> {
  if (!(await claimInstallation(tx))) return false;
  const { associationName, team, user, teamRoles } = installation;
  const { municipality, ...begun } = team;
  const [associationId, teamId, userId] = [randomUUID(), randomUUID(), randomUUID()];
  await tx.association.create({ data: { id: associationId, name: associationName } });
  await tx.team.create({
    data: {
      ...{ ...begun, catchment: [municipality], admittedFromAge: 16, admittedToAge: 64 },
      ...{ id: teamId, associationId, slug: slugOf(team.name) },
    },
  });
  await insertUser(tx, { id: userId, ...user });
  await tx.membership.createMany({
    data: [
      { id: randomUUID(), userId, role: 'administrator' },
      ...teamRoles.map((role) => ({ id: randomUUID(), userId, role, teamId })),
    ],
  });
  return true;
}

/** A user who signs in with e-mail and password. */
export async function insertUser(
  tx: OwnerTransaction,
  user: { readonly id: string; readonly name: string; readonly email: string; readonly passwordHash: string },
): Promise<void> {
  const { passwordHash, ...columns } = user;
  await tx.user.create({ data: columns });
  await tx.account.create({
    data: { id: randomUUID(), accountId: user.id, userId: user.id, providerId: 'credential', password: passwordHash },
  });
}

/** The name as it stands in addresses: `Kraften Hedemora` is `kraften-hedemora`. */
function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'team';
}

import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openDatabase } from './open-database';

test('try', async () => {
  const t0 = performance.now();
  const db = await openDatabase({ kind: 'embedded', directory: 'memory' });
  console.log('open', performance.now() - t0);
  const a = randomUUID(), teamA = randomUUID(), teamB = randomUUID();
  await db.asOwner(async (tx) => {
    await tx.association.create({ data: { id: a, name: 'F' } });
    for (const [id, slug] of [[teamA, 'a'], [teamB, 'b']] as const)
      await tx.team.create({ data: { id, associationId: a, slug, name: slug, municipality: 'H', trialMonths: 1, admittedFromAge: 16, admittedToAge: 64 } });
    console.log(await tx.$queryRaw`select session_user::text, current_user::text`);
  });
  const actor = { kind: 'staff', userId: 'u1', role: 'coach', teamId: teamA } as const;
  await db.withActor(actor, { requestId: 'r' }, async ({ tx, audit }) => {
    await tx.person.create({ data: { id: randomUUID(), teamId: teamA, givenName: 'x', familyName: 'y', sex: 'female' } });
    await audit({ action: 'x:y' });
    console.log(await tx.auditEntry.findMany());
    expect(() => (tx as never as { $queryRaw: unknown }).$queryRaw).toThrow();
    console.log(await tx.participationFact.findMany());
  });
  for (const bad of [
    () => db.withActor(actor, { requestId: 'r' }, ({ tx }) => tx.person.create({ data: { id: randomUUID(), teamId: teamB, givenName: 'x', familyName: 'y', sex: 'female' } })),
    () => db.withActor(actor, { requestId: 'r' }, ({ tx }) => tx.person.create({ data: { id: randomUUID(), teamId: teamA, givenName: 'x', familyName: 'y', sex: 'f' } })),
    () => db.withActor(actor, { requestId: 'r' }, ({ tx }) => tx.person.deleteMany()),
    () => db.withActor(actor, { requestId: 'r' }, ({ tx }) => tx.person.updateMany({data:{teamId:teamB}})),
    () => db.authClient.person.findMany(),
    () => db.withActor({kind:'resident',teamId:teamA}, { requestId: 'r' }, ({ tx }) => tx.person.findMany()),
  ]) {
    const e = await bad().then((v) => v, (e) => e);
    console.log(e.name, e.code, JSON.stringify(e.meta), e.message);
  }
  console.log(await db.authClient.user.findMany());
  await db.close();
});

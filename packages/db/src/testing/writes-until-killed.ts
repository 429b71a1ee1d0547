import { randomUUID } from 'node:crypto';
import { openDatabase } from '../open-database';
import { testKeys } from './test-keys';
import { insertTwoTeams } from './two-teams';

/**
 * A process that opens an embedded database and writes persons for ever, each id on a line of its own once the database
 * has said that it is kept. Its first line is the team's id.
 */
const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error('Which directory?');
const database = await openDatabase({ kind: 'embedded', directory, keys: testKeys });
const { alpha } = await insertTwoTeams(database);
process.stdout.write(`${alpha.teamId}\n`);
for (;;) {
  const id = randomUUID();
  await database.withActor(alpha.staff, { requestId: null }, async ({ tx, audit }) => {
    await tx.person.create({ data: { id, teamId: alpha.teamId, givenName: 'A', familyName: 'B', sex: 'unknown' } });
    await audit({ action: 'person:create', personId: id });
  });
  process.stdout.write(`${id}\n`);
}
